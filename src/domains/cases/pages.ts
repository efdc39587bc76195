import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';
import { Instant } from '../../kernel/time/dates.ts';

/** A place in a list by time: where the next page begins. */
const Place = z.strictObject({ at: Instant, id: Uuid });

/** How many acts of a case are shown at once, and how many cases. */
export const eventsPage = { limit: 60, place: Place };
export const casesPage = { limit: 50, place: Place };
