import { z } from 'zod';
import { Both } from '../both.ts';

/** What CAPE does with personal data, by kind of record. `worker`: people who are no staff are among those whom it is about. */
const Activity = z.strictObject({
  kind: z.string(),
  worker: z.boolean(),
  purpose: Both,
  people: Both,
  data: Both,
});
export type Activity = z.infer<typeof Activity>;
export const ActivitiesFile = z.strictObject({ activities: z.array(Activity).min(1) });
