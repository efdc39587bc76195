import { z } from 'zod';
import { ActEvent, Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { CountryCode } from '../programme-schema.ts';
import { Obstacle } from '../schema.ts';

/** R1, R2 …: how the list of knowledge calls a recommendation. */
export const RecommendationCode = z.string().regex(/^R[1-9]\d{0,2}$/);

export const recommendationStates = ['not-started', 'under-way', 'carried-out', 'rejected'] as const;
export type RecommendationState = (typeof recommendationStates)[number];

export const Obstacles = z.array(Obstacle).max(12);

const SourceShown = z.strictObject({ name: z.string(), link: z.string().nullable() });

/** A recommendation of the list, with what this unit has done about it; or one of its own. */
export const RecommendationRow = z.strictObject({
  /** Null where no one has taken it up yet. */
  id: Uuid.nullable(),
  code: RecommendationCode.nullable(),
  reference: z.string(),
  text: z.string(),
  source: SourceShown,
  isVerified: z.boolean(),
  obstacles: z.array(Obstacle),
  state: z.enum(recommendationStates).nullable(),
  /** Of which day the state is. */
  on: Day.nullable(),
  evidence: z.string().nullable(),
  /** Which organisation must act. */
  who: z.string().nullable(),
  owner: z.string().nullable(),
  reviewBy: Day.nullable(),
});
export type RecommendationRow = z.infer<typeof RecommendationRow>;

const PersonShown = z.strictObject({ ref: z.string(), name: z.string() });

export const RecommendationList = z.strictObject({ items: z.array(RecommendationRow) });
export type RecommendationList = z.infer<typeof RecommendationList>;

export const RecommendationShown = RecommendationRow.extend({
  id: Uuid,
  ownerRef: z.string().nullable(),
  states: z.array(
    z.strictObject({
      act: Uuid,
      state: z.enum(recommendationStates),
      on: Day,
      evidence: z.string().nullable(),
      who: z.string().nullable(),
      by: z.string(),
    }),
  ),
  people: z.array(PersonShown),
  timeline: z.array(ActEvent),
  isWithdrawn: z.boolean(),
  may: z.array(z.string()),
}).strict();
export type RecommendationShown = z.infer<typeof RecommendationShown>;
export const RecommendationAnswer = z.strictObject({ recommendation: RecommendationShown, receipt: Receipt });
export type RecommendationAnswer = z.infer<typeof RecommendationAnswer>;

/** What is said of a practice: what it is, where, what supports it, what that does not show, and what it takes to do it elsewhere. */
const practiceTexts = {
  what: z.string(),
  where: z.string(),
  evidence: z.string().nullable(),
  doesNotShow: z.string(),
  conditions: z.string(),
};
export const PracticeRow = z.strictObject({
  /** Null for one of the list of knowledge. */
  id: Uuid.nullable(),
  reference: z.string(),
  country: CountryCode,
  obstacles: z.array(Obstacle),
  ...practiceTexts,
  source: SourceShown,
  /** Read in the source by a second person: of the list, when it says so; of one's own, when a colleague has reviewed the version. */
  isVerified: z.boolean(),
  ended: z.boolean(),
});
export type PracticeRow = z.infer<typeof PracticeRow>;
export const PracticeList = z.strictObject({ items: z.array(PracticeRow) });
export type PracticeList = z.infer<typeof PracticeList>;

export const PracticeShown = PracticeRow.extend({
  id: Uuid,
  version: Uuid,
  by: z.string(),
  byMe: z.boolean(),
  review: z
    .strictObject({ verdict: z.enum(['agrees', 'disagrees']), note: z.string(), by: z.string(), on: Day })
    .nullable(),
  endedWhy: z.string().nullable(),
  /** Earlier versions, the newest first. */
  earlier: z.array(z.strictObject({ act: Uuid, on: Day, by: z.string(), ...practiceTexts })),
  timeline: z.array(ActEvent),
  isWithdrawn: z.boolean(),
  may: z.array(z.string()),
}).strict();
export type PracticeShown = z.infer<typeof PracticeShown>;
export const PracticeAnswer = z.strictObject({ practice: PracticeShown, receipt: Receipt });
export type PracticeAnswer = z.infer<typeof PracticeAnswer>;
