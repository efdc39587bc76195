import { z } from 'zod';

/** Why a cell is unknown, when an analyst says that it is. */
export const saidReasons = ['source-does-not-say', 'not-collected', 'no-answer', 'other-definition'] as const;

/**
 * Why a cell is unknown, when nothing was entered: CAPE does not hold the measure, or not by this breakdown; nothing in the work of this
 * agency reaches that stage; or a person did on a day that is not known, so that zero is not certain.
 */
export const foundReasons = ['not-held', 'breakdown-not-held', 'not-in-house', 'no-dates'] as const;

export const unknownReasons = [...saidReasons, ...foundReasons] as const;
export type UnknownReason = (typeof unknownReasons)[number];

/** What kind of source a figure was read from: the exact one is beside the act, in words. */
export const sourceKinds = ['own-register', 'other-agency', 'published', 'reply', 'estimate-by-hand'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What an analyst enters. Withdrawn: what was counted holds again, or nothing. */
export const EnteredValue = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('number'), number: z.int().min(0).max(100_000_000) }),
  z.strictObject({ is: z.literal('unknown'), reason: z.enum(saidReasons) }),
  z.strictObject({ is: z.literal('taken-back') }),
]);
export type EnteredValue = z.infer<typeof EnteredValue>;

/** A cell as it is before anything is hidden. Zero is a number; unknown is none. */
export type NumberOrUnknown = { readonly number: number } | { readonly unknown: UnknownReason };

export const isNumber = (known: NumberOrUnknown | null | undefined): known is { readonly number: number } =>
  known !== null && known !== undefined && 'number' in known;
