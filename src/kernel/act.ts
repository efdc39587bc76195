import { z } from 'zod';
import { Capacity } from './capacity.ts';
import { Instant, Precision } from './dates.ts';
import { Uuid } from './id.ts';

/**
 * What every command carries about itself: who claims to have done it when, in which capacity, from which device.
 * The id is made by the client, so that sending twice is the same as sending once.
 */
export const ActEnvelope = z.strictObject({
  id: Uuid,
  device: Uuid,
  deviceSeq: z.int().min(0).max(2_147_483_647),
  capacity: Capacity,
  sitting: Uuid,
  happenedFrom: Instant,
  happenedTo: Instant.nullable(),
  precision: Precision,
});
export type ActEnvelope = z.infer<typeof ActEnvelope>;

/** A record happened and is never refused for state; a decision can be refused, or meet another decision. */
export type Nature = 'record' | 'decision';

/** What the visibility strip says under every title: who sees this, who does not, and why. */
export const Visibility = z.strictObject({
  sees: z.array(z.string()),
  doesNotSee: z.array(z.string()),
  why: z.string(),
  state: z.enum(['only-us', 'shared']),
});
export type Visibility = z.infer<typeof Visibility>;

/** Signed proof that an act was taken in: the leaf it became in the log of the house, and when. */
export const Receipt = z.strictObject({
  origin: z.string(),
  leaf: z.string(),
  time: Instant,
  signature: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;
