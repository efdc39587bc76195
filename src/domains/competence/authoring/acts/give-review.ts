import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { workingRoles } from '../../../../kernel/who.ts';
import { mayWriteOwn } from '../../access.ts';
import { PartId } from '../../courses/course-file.ts';
import { authoringMessages } from '../messages.ts';
import { realCaseDetails } from '../real-case.ts';

const Verdicts = z.enum(['approve', 'change', 'remark']);
const Remark = z.strictObject({ at: PartId.nullable(), said: text(1000) });

const GiveReview = z.strictObject({
  act: ActEnvelope,
  review: Uuid,
  verdict: Verdicts,
  remarks: z.array(Remark).max(40),
  invented: z.boolean(),
});
type GiveReview = z.infer<typeof GiveReview>;

const Facts = z.strictObject({
  edition: Uuid,
  course: z.string(),
  version: z.int(),
  verdict: Verdicts,
  remarks: z.int().min(0),
});
export type ReviewFacts = z.infer<typeof Facts>;

export const giveReview: ActDef<'course-review.give', ReviewFacts, never> = defineAct({
  type: 'course-review.give',
  stream: 'course-review',
  nature: 'decision',
  facts: Facts,
  icon: 'list-checks',
  sentence: ({ verdict, version }) => ({
    message: {
      approve: authoringMessages.approved,
      change: authoringMessages.changeAsked,
      remark: authoringMessages.remarked,
    }[verdict],
    values: { version },
  }),
  retainRule: 'competence',
});

/** An edition that waits, as its reader is given it. */
type Read = InFile & { readonly writes: boolean; readonly waits: boolean };
type Reviewing = Read & {
  readonly id: string;
  readonly edition: string;
  readonly course: string;
  readonly version: number;
};

/** A second person says what they think of an edition. Whoever has written in it does not, and who asks for a change says which. */
export const toGiveReview: Doing<GiveReview, Read, Reviewing> = {
  act: giveReview,
  input: GiveReview,
  roles: workingRoles,
  may: mayWriteOwn,
  possible: ({ writes, waits }) => {
    if (writes) return new Problem('conflict', authoringMessages.notYourOwn);
    return waits ? null : new Problem('conflict', authoringMessages.noLongerWaits);
  },
  refuses: ({ verdict, remarks, invented }) => {
    if (verdict !== 'approve' && remarks.length === 0) return wrongAt('remarks', authoringMessages.sayWhat);
    const looksReal = remarks.some(({ said }) => realCaseDetails(said).length > 0);
    return looksReal && !invented ? wrongAt('invented', authoringMessages.looksReal) : null;
  },
  acts: ({ act, verdict, remarks }, { id, at, edition, course, version }) => [
    giveReview.draft({
      at,
      id: act.id,
      stream: id,
      facts: { edition, course, version, verdict, remarks: remarks.length },
    }),
  ],
};
