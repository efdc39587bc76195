import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import type { Colleague } from '../../../access/public.ts';
import { mayWrite } from '../../access.ts';
import { PersonRef } from '../../steering/steering-schema.ts';
import { registerMessages } from '../messages.ts';
import { inRecommendation, type Recommendation } from '../recommendation.ts';

const FollowRecommendation = z.strictObject({
  act: ActEnvelope,
  /** Who follows it up; null for the unit as a whole. */
  owner: PersonRef.nullable(),
  reviewBy: Day.nullable(),
});
type FollowRecommendation = z.infer<typeof FollowRecommendation>;

const Facts = z.strictObject({ owner: z.string().nullable(), reviewBy: Day.nullable() });
type Facts = z.infer<typeof Facts>;

export const followRecommendation: ActDef<'recommendation.follow', Facts> = defineAct({
  type: 'recommendation.follow',
  stream: 'recommendation',
  nature: 'decision',
  facts: Facts,
  icon: 'user-plus',
  sentence: () => ({ message: registerMessages.followed }),
  retainRule: 'programme',
});

type Followed = Here<Recommendation> & { readonly people: readonly Pick<Colleague, 'account' | 'ref' | 'hasLeft'>[] };

/** Who follows a recommendation up, and until when: also how it is handed over to a colleague. */
export const toFollowRecommendation: Doing<FollowRecommendation, Here<Recommendation>, Followed> = {
  act: followRecommendation,
  input: FollowRecommendation,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ owner }, { people }) =>
    owner !== null && !people.some(({ ref, hasLeft }) => ref === owner && !hasLeft)
      ? wrongAt('owner', registerMessages.ownerUnknown)
      : null,
  acts: ({ act, owner, reviewBy }, { people, ...here }) => [
    followRecommendation.draft({
      ...inRecommendation(here, act),
      facts: { owner: people.find(({ ref }) => ref === owner)?.account ?? null, reviewBy },
    }),
  ],
};
