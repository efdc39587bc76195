import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Day, Instant } from '../../../kernel/time/dates.ts';

/** When a person is away, and who of the unit stands in. */
export const Away = z.strictObject({
  from: Day,
  to: Day.nullable(),
  isNow: z.boolean(),
  deputy: z.string().nullable(),
});
export type Away = z.infer<typeof Away>;

/** A person who can take a matter. */
export const CouldTake = z.strictObject({ id: Uuid, name: z.string(), isMe: z.boolean(), away: Away.nullable() });
export type CouldTake = z.infer<typeof CouldTake>;

/** Who is responsible for a matter, and who could be. */
export const ResponsibleShown = z.strictObject({
  name: z.string(),
  isMe: z.boolean(),
  /** The person’s account has ended: the matter is the unit’s, and no one is responsible. */
  hasLeft: z.boolean(),
  since: Instant,
  /** Who handed it over; null where the person took it. */
  by: z.string().nullable(),
  away: Away.nullable(),
  couldTake: z.array(CouldTake),
});
export type ResponsibleShown = z.infer<typeof ResponsibleShown>;
