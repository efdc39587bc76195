import { z } from 'zod';
import { Capacity } from '../../kernel/capacity.ts';
import { Instant } from '../../kernel/time/dates.ts';

/* What pages and bundles show alike. Apart from the pages, so that a phone need not carry those. */

/** A provision, and whether someone has read the law text and found it so. */
export const BasisShown = z.strictObject({
  id: z.string(),
  capacity: Capacity,
  provision: z.string(),
  verified: z.boolean(),
});
export type BasisShown = z.infer<typeof BasisShown>;

/** That an officer of the reader's unit was there before, and when. What was seen then is in that visit. */
export const EarlierVisit = z.strictObject({ begunAt: Instant, capacity: Capacity });
export type EarlierVisit = z.infer<typeof EarlierVisit>;
