import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { type FieldProblem, Problem } from '../../../kernel/problem.ts';
import { monthsAfter } from '../../../kernel/time/calendar-days.ts';
import { workingRoles } from '../../../kernel/who.ts';
import { mayWriteOwn } from '../access.ts';
import type { Course } from '../courses/course.ts';
import { PartId } from '../courses/course-file.ts';
import { choicesOnTheRightWay } from '../courses/right-way.ts';
import { launchingMessages } from '../launching/messages.ts';
import { competenceMessages } from '../messages.ts';
import { Code } from '../schema.ts';

const CompleteCourse = z.strictObject({
  act: ActEnvelope,
  certificate: Uuid,
  answers: z.record(PartId, Code),
  /** The version that was taken, where a newer one has come since. */
  version: z.int().min(1).optional(),
});
type CompleteCourse = z.infer<typeof CompleteCourse>;

const Facts = z.strictObject({
  reference: z.string(),
  course: Code,
  version: z.int(),
  issuedOn: z.iso.date(),
  validUntil: z.iso.date(),
});
export type CertificateFacts = z.infer<typeof Facts>;

export const completeCourse: ActDef<'course.complete', CertificateFacts, never> = defineAct({
  type: 'course.complete',
  stream: 'certificate',
  nature: 'record',
  facts: Facts,
  icon: 'certificate',
  sentence: ({ reference }) => ({ message: competenceMessages.completed, values: { reference } }),
  retainRule: 'competence',
});

type Completing = InFile & {
  readonly id: string;
  readonly course: Course;
  /** Of a package: whether its record says that every part is done. */
  readonly packaged?: { readonly isDone: boolean } | null;
  readonly reference: string;
  readonly today: string;
};

/**
 * A course is complete when every choice on the right way through its pieces has its right answer; each can be tried as often as
 * the person likes, and how often is recorded nowhere. What remains is a certificate with a number and a last day.
 */
export const toComplete: Doing<CompleteCourse, InFile, Completing> = {
  act: completeCourse,
  input: CompleteCourse,
  roles: workingRoles,
  may: mayWriteOwn,
  refuses: ({ answers }, { course, packaged }) => {
    if (packaged) return packaged.isDone ? null : new Problem('conflict', launchingMessages.notDone);
    const message = competenceMessages.sceneMissing;
    const missing: FieldProblem[] = course.pieces
      .flatMap(({ scenes }) => choicesOnTheRightWay(scenes))
      .filter(({ id, right }) => answers[id] !== right)
      .map(({ id }) => ({ path: `answers.${id}`, message }));
    return missing.length > 0 ? new Problem('invalid', message, {}, missing) : null;
  },
  acts: ({ act }, { id, at, course, reference, today }) => [
    completeCourse.draft({
      at,
      id: act.id,
      stream: id,
      facts: {
        reference,
        course: course.id,
        version: course.version,
        issuedOn: today,
        validUntil: monthsAfter(today, course.monthsValid),
      },
    }),
  ],
};
