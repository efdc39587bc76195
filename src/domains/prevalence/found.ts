import { z } from 'zod';

/*
 * What an estimate of a hidden number has found, as it is frozen. Every number that does not exist is null: no model could be
 * estimated, or a limit has no end.
 */

const Found = z.number().nullable();
export const numberOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

const TriedModel = z.strictObject({ model: z.string(), total: Found, bic: Found, why: z.string() });

export const FoundByMethod = z.strictObject({
  method: z.string(),
  /** It tends to a lower bound with many lists of similar reach, and is no estimate of the number. */
  isBound: z.boolean(),
  total: Found,
  model: z.string().nullable(),
  limits: z.array(z.strictObject({ kind: z.string(), lower: Found, upper: Found })),
  /** The audit trail: how many models were tried, how many cannot be estimated, and those that count most. */
  tried: z.strictObject({ count: z.int(), notEstimable: z.int(), models: z.array(TriedModel) }),
});
export type FoundByMethod = z.infer<typeof FoundByMethod>;

/** The number when one list is left out, and how many people the others have seen. */
export const FoundWithout = z.strictObject({ list: z.string(), total: Found, seen: z.int() });
export type FoundWithout = z.infer<typeof FoundWithout>;

const FoundLimits = z.strictObject({
  lower: Found,
  upper: Found,
  /** Resamples behind the limits, and those in which no model could be estimated. */
  replicates: z.int(),
  dropped: z.int(),
  /** Fewer than ten resamples support a limit: more would move it. */
  fromFew: z.boolean(),
});

export const EstimateFound = z.strictObject({
  seen: z.int(),
  /** How many people are on two lists or more. */
  twice: z.int(),
  methods: z.array(FoundByMethod.extend({ bootstrap: FoundLimits.nullable() })),
  without: z.array(FoundWithout),
  gate: z.strictObject({
    verdict: z.enum(['estimate', 'range', 'nothing']),
    reasons: z.array(z.strictObject({ code: z.string(), effect: z.string(), figure: Found })),
    assumptions: z.array(z.string()),
  }),
  /** Over all methods that estimate and have finite limits: from the lowest lower to the highest upper. Null where the gate is closed. */
  range: z.strictObject({ lower: z.number(), upper: z.number() }).nullable(),
  /** Twenty equally likely numbers, of all methods together, each weighing alike; none where only a range may be shown. */
  dots: z.array(z.number()),
});
export type EstimateFound = z.infer<typeof EstimateFound>;
