import { z } from 'zod';
import { Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';

/** What this agency gave and could give; and, with a study body, what arrived and what was made of it. */
export const Contributions = z.strictObject({
  agency: z.string(),
  to: z.string().nullable(),
  rows: z.int(),
  /** Claims for wages that would go with them, of which sums by sector are reported. */
  claims: z.int(),
  grounds: z.array(
    z.strictObject({ id: z.string(), provision: z.string(), sentence: z.string(), verified: z.boolean() }),
  ),
  invented: z.boolean(),
  given: z.array(
    z.strictObject({
      id: Uuid,
      study: z.string(),
      ethics: z.string().nullable(),
      rows: z.int(),
      by: z.string(),
      at: Instant,
    }),
  ),
  arrived: z.array(
    z.strictObject({
      id: Uuid,
      study: z.string(),
      from: z.string(),
      rows: z.int(),
      at: Instant,
      invented: z.boolean(),
    }),
  ),
  releases: z.array(
    z.strictObject({
      id: Uuid,
      study: z.string(),
      name: z.string(),
      madeBy: z.string(),
      madeAt: Instant,
      signedBy: z.string().nullable(),
      signedAt: Instant.nullable(),
      maySign: z.boolean(),
    }),
  ),
  may: z.array(z.string()),
});
export type Contributions = z.infer<typeof Contributions>;
export const ContributionsAnswer = z.strictObject({ contributions: Contributions, receipt: Receipt });
export type ContributionsAnswer = z.infer<typeof ContributionsAnswer>;
