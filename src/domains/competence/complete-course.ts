import { type ActDraft, draft, type RealmKey } from '../../kernel/act.ts';
import { type FieldProblem, Problem } from '../../kernel/problem.ts';
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
    draft({
      at,
      id: input.act.id,
      stream: input.certificate,
      streamKind: 'certificate',
      type: 'course.complete',
      facts,
    }),
  ];
}

/** The same day so many months later; the last of that month where there is no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const whole = year * 12 + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(whole / 12), whole % 12];
  const lastDate = [31, isLeap(laterYear) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][laterMonth] ?? 31;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${laterYear}-${two(laterMonth + 1)}-${two(Math.min(date, lastDate))}`;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A certificate holds to the end of its last day. */
export const isValidOn = (certificate: Pick<CertificateFacts, 'validUntil'>, today: string): boolean =>
  today <= certificate.validUntil;
