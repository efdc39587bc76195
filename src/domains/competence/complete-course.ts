import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { monthsAfter } from '../../kernel/calendar-days.ts';
import { type FieldProblem, Problem } from '../../kernel/problem.ts';
import { completeCourseAct } from './acts.ts';
import type { Course } from './lesson-file.ts';
import { competenceMessages } from './messages.ts';
import type { CertificateFacts, CompleteCourse } from './schema.ts';

/**
 * A course is complete when every scene has its right answer; a scene can be tried as often as somebody likes, and how often
 * is written nowhere. What remains is a certificate with a number and a last day.
 */
export function completeCourse(
  input: CompleteCourse,
  of: { at: RealmKey; course: Course; reference: string; today: string },
): ActDraft[] {
  const { at, course, reference, today } = of;
  const missing: FieldProblem[] = course.scenes
    .filter(({ id, right }) => input.answers[id] !== right)
    .map(({ id }) => ({ path: `answers.${id}`, message: competenceMessages.sceneMissing }));
  if (missing.length > 0) throw new Problem('invalid', competenceMessages.sceneMissing, {}, missing);
  const facts: CertificateFacts = {
    reference,
    course: course.id,
    version: course.version,
    issuedOn: today,
    validUntil: monthsAfter(today, course.months_valid),
  };
  return [
    completeCourseAct.draft({
      at,
      id: input.act.id,
      stream: input.certificate,
      facts,
    }),
  ];
}

/** A certificate holds to the end of its last day. */
export const isValidOn = (certificate: Pick<CertificateFacts, 'validUntil'>, today: string): boolean =>
  today <= certificate.validUntil;
