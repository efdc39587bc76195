import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWriteOwn } from '../../access.ts';
import { isApproved, type ReviewGiven } from '../approved-by.ts';
import { Reach } from '../facts.ts';
import { authoringMessages } from '../messages.ts';
import type { Writing } from '../writing.ts';

const PublishCourse = z.strictObject({ act: ActEnvelope, edition: Uuid });
type PublishCourse = z.infer<typeof PublishCourse>;

const Facts = z.strictObject({ edition: Uuid, version: z.int().min(1), reach: Reach });
type Facts = z.infer<typeof Facts>;

export const publishCourse: ActDef<'course-draft.publish', Facts, never> = defineAct({
  type: 'course-draft.publish',
  proof: 'export',
  stream: 'course-draft',
  nature: 'decision',
  facts: Facts,
  icon: 'stamp',
  sentence: ({ version, reach }) => ({
    message: reach === 'all' ? authoringMessages.publishedToAll : authoringMessages.publishedToAgency,
    values: { version },
  }),
  retainRule: 'competence',
});

type Publishing = Here<Writing> & { readonly reviews: readonly ReviewGiven[]; readonly agency: number };

/** What readers have approved is given to learners: never what its author alone has read. */
export const toPublishCourse: Doing<PublishCourse, Here<Writing>, Publishing> = {
  act: publishCourse,
  input: PublishCourse,
  roles: ['trainer'],
  may: mayWriteOwn,
  possible: ({ state: { sent } }) => (sent ? null : new Problem('conflict', authoringMessages.nothingSent)),
  refuses: ({ edition }, { state: { sent, writers }, reviews, agency }) => {
    if (sent?.edition !== edition) return new Problem('conflict', authoringMessages.sentAgain);
    if (isApproved(sent, { writers, reviews, agency })) return null;
    return new Problem(
      'conflict',
      sent.reach === 'all' ? authoringMessages.needsAnotherAgency : authoringMessages.needsReader,
    );
  },
  acts: ({ act, edition }, { id, at, state: { sent } }) =>
    sent
      ? [
          publishCourse.draft({
            at,
            id: act.id,
            stream: id,
            basedOn: [edition],
            facts: { edition, version: sent.version, reach: sent.reach },
          }),
        ]
      : [],
};
