import { z } from 'zod';
import { removalAssumptions } from '../../statistics/survival/removed-obstacle.ts';
import { exits } from './codes/exits.ts';
import { obstacles } from './codes/obstacles.ts';
import { reasons } from './codes/reasons.ts';
import { allStages, chains, kinds, units } from './codes/stages.ts';

/** Why a figure is not a number. Zero is a number and is never here. */
export const whys = ['not-held', 'suppressed', 'no-dates', 'too-few'] as const;
export const Why = z.enum(whys);
export type Why = z.infer<typeof Why>;

/** A count, or null; the object that holds it says in its `why` why it is null. */
const Count = z.int().min(0).nullable();
const WhyNull = z.record(z.string(), Why);
const ShareValue = z.number().min(0).max(1);

/** A share with its Wilson interval, rounded to four decimals. Null where one of its two counts is not shown. */
export const Share = z.strictObject({
  of: z.int(),
  count: z.int(),
  share: ShareValue,
  lower: ShareValue,
  upper: ShareValue,
});
export type Share = z.infer<typeof Share>;

/** Days with their limits; null: the curve does not fall that far, so it is only known to be later. */
const Days = z.strictObject({
  days: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
});
export type Days = z.infer<typeof Days>;

/** A step curve: days, share, lower and upper limit. Each step is of five persons or more. */
const Curve = z.array(z.tuple([z.number(), ShareValue, ShareValue, ShareValue]));
export type Curve = z.infer<typeof Curve>;

export const TimeInStage = z.strictObject({
  n: Count,
  untimed: Count,
  quarter_left: Days.nullable(),
  half_left: Days.nullable(),
  three_quarters_left: Days.nullable(),
  at: z.array(
    z.strictObject({
      days: z.int(),
      at_risk: z.int(),
      still_there: ShareValue,
      went_on: ShareValue,
      lost: ShareValue,
      ended_otherwise: ShareValue,
    }),
  ),
  lost_by: z.array(z.strictObject({ exit: z.enum(['other', ...exits]), days: z.int(), share: ShareValue })),
  curves: z.strictObject({ still_there: Curve, went_on: Curve, lost: Curve, ended_otherwise: Curve }).nullable(),
  why: WhyNull,
});
export type TimeInStage = z.infer<typeof TimeInStage>;

const Ending = z.strictObject({ exit: z.enum([...exits, 'not-told']), count: Count, why: Why.optional() });
const ReasonCount = z.strictObject({ reason: z.enum([...reasons, 'none']), count: Count, why: Why.optional() });

export const StageFigures = z.strictObject({
  stage: z.enum(allStages as [string, ...string[]]),
  held: z.boolean(),
  reached: Count,
  of_first: Share.nullable(),
  share_of_previous: Share.nullable(),
  passed_without: Count,
  went_on: Count,
  open: Count,
  lost: Count,
  ended_otherwise: Count,
  endings: z.array(Ending),
  reasons: z.array(ReasonCount),
  time: TimeInStage.nullable(),
  why: WhyNull,
});
export type StageFigures = z.infer<typeof StageFigures>;

/** Ranked by share. The rank is a band: from how many are surely more frequent to how many are surely less. */
const RankedObstacle = z.strictObject({
  obstacle: z.enum(obstacles as unknown as [string, ...string[]]),
  count: Count,
  share: Share.nullable(),
  rank: z.tuple([z.int(), z.int()]).nullable(),
  why: Why.optional(),
});
export type RankedObstacle = z.infer<typeof RankedObstacle>;

/**
 * Of those whose path broke off or fell short. Several obstacles can be coded for one; who has none coded is not a no. Where
 * it ranks what was noticed, `coded` are those for whom any rule had noticed something.
 */
export const ObstacleRanking = z.strictObject({
  stage: z.enum(['all', ...allStages] as [string, ...string[]]),
  ended: Count,
  coded: Count,
  uncoded: Count,
  ranked: z.array(RankedObstacle),
  why: WhyNull,
});
export type ObstacleRanking = z.infer<typeof ObstacleRanking>;

const Group = z.strictObject({
  group: z.string(),
  reached: Count,
  went_on: Share.nullable(),
  why: WhyNull,
});
export type Group = z.infer<typeof Group>;

/** A calculated share or difference with its limits, rounded to three decimals. */
const Calculated = z.strictObject({
  estimate: z.number().min(-1).max(1),
  lower: z.number().min(-1).max(1),
  upper: z.number().min(-1).max(1),
});
export type Calculated = z.infer<typeof Calculated>;

/** Fewer than may be said anything of; or the limits of the difference hold zero; or the shares are shown. */
const whatIfVerdicts = ['too-early', 'no-effect-shown', 'told'] as const;

/**
 * Who would have gone on from a stage by a day if fewer had dropped out with one obstacle: none of them, or half as many at
 * any time. A model under named assumptions. Everything but stage and obstacle is null where it is too early to say.
 */
export const Counterfactual = z.strictObject({
  stage: z.enum(allStages as [string, ...string[]]),
  obstacle: z.enum(obstacles as unknown as [string, ...string[]]),
  verdict: z.enum(whatIfVerdicts),
  days: z.number().nullable(),
  as_it_was: Calculated.nullable(),
  halved: Calculated.nullable(),
  removed: Calculated.nullable(),
  difference_halved: Calculated.nullable(),
  difference_removed: Calculated.nullable(),
  replicates: z.int().min(0),
  seed: z.int().min(0),
  assumptions: z.array(z.enum(removalAssumptions)),
});
export type Counterfactual = z.infer<typeof Counterfactual>;

export const ChainFigures = z.strictObject({
  chain: z.enum(chains),
  /** Where the cohort begins: the suspicion, or the first stage that the source holds; null where it holds none. */
  begins_at: z.string().nullable(),
  stages: z.array(StageFigures),
  obstacles: z.array(ObstacleRanking),
  /** What rules had noticed by the time a path ended, never added to the one above. Absent where the source does not say. */
  noticed: z.array(ObstacleRanking).optional(),
  /**
   * Of operational criminal chains whose first obstacle at the largest drop-out may be shown; absent in releases from before
   * it was.
   */
  without_obstacle: Counterfactual.optional(),
  by_region: z.array(Group),
  by_sector: z.array(Group),
  /** Absent where no county, or no agency but one, is recorded; and in releases that were frozen before these were counted. */
  by_county: z.array(Group).optional(),
  by_agency: z.array(Group).optional(),
  /** The largest case, and everyone beside it. Absent where the largest is of fewer than five people. */
  largest: z.array(Group).optional(),
  without_beginning: Count,
  undated: Count,
  largest_case: Count,
  why: WhyNull,
});
export type ChainFigures = z.infer<typeof ChainFigures>;

/** By what a study can be made again, byte for byte: which CAPE, which file, which draw of chance. */
const Made = z.strictObject({
  version: z.string().max(40),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  seed: z.int().min(0),
});

export const Study = z.strictObject({
  cape: z.literal('study'),
  format: z.literal(1),
  /** Absent where a study was not made of a file. */
  made: Made.optional(),
  file: z.strictObject({
    name: z.string(),
    format: z.enum(['cape-caseload', 'htcds-2.0']),
    /** Null where a figure of the study is hidden: the rows less the shown figures would be the hidden one. */
    rows: Count,
    invented: z.boolean(),
    country: z.string().nullable(),
    apart: z.record(z.string(), Count),
    why: WhyNull,
  }),
  question: z.strictObject({
    unit: z.enum(units),
    from: z.string().nullable(),
    to: z.string().nullable(),
    followed_to: z.string().nullable(),
    confidence: z.literal(0.95),
    smallest_shown: z.literal(5),
  }),
  sources: z.array(
    z.strictObject({
      kind: z.enum(kinds),
      matters: z.strictObject({ signals: Count, inspections: Count, why: WhyNull }),
      unnamed_rows: Count,
      chains: z.array(ChainFigures),
      why: WhyNull,
    }),
  ),
});
export type Study = z.infer<typeof Study>;
