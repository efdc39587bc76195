import { z } from 'zod';
import { Receipt } from '../../kernel/act.ts';
import { Capacity } from '../../kernel/capacity.ts';
import { Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';

/** Who is signed in, as that person's own screen may know it. */
export const SessionShown = z.strictObject({
  name: z.string(),
  role: z.string(),
  unit: z.strictObject({ id: z.int(), name: z.string() }),
  house: z.string(),
  capacity: Capacity,
  /** All that this person holds; in one of them at a time. */
  capacities: z.array(Capacity),
  /** In which capacities people of this unit come into the file that this person's own records lie in; empty where there is none. */
  fileCapacities: z.array(Capacity),
  sitting: Uuid,
  verbs: z.array(z.string()),
  language: z.enum(['sv', 'en']),
  mode: z.strictObject({ embedded: z.boolean(), demo: z.boolean() }),
  now: Instant,
  endsAt: Instant,
  version: z.string(),
});
export type SessionShown = z.infer<typeof SessionShown>;

/** The answer to a change of capacity. The new sitting is read with the session. */
export const CapacityAnswer = z.strictObject({ capacity: Capacity, changedAt: Instant, receipt: Receipt });
export type CapacityAnswer = z.infer<typeof CapacityAnswer>;
