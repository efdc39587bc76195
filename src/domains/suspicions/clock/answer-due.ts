import type { Instant } from '../../../kernel/time/dates.ts';
import { momentOf } from '../../../kernel/time/wall-time.ts';
import type { Tonight } from '../schema.ts';
import { dayOf, nextWorkingDay } from './working-day.ts';

/** Hours within which what cannot wait until morning must be acknowledged. A promise between agencies, not a rule of law. */
const acuteHours = 2;

/** The hour of the next working day by which the rest must be acknowledged. */
const answerHour = 10;

/** A bed, an injury, children or a threat tonight: it cannot wait until morning. */
export const isAcute = (tonight: Tonight): boolean => Object.values(tonight).includes('yes');

/** Ten o'clock on the wall, the first working day after a moment. */
export const nextMorning = (after: Instant): Instant =>
  momentOf({ ...nextWorkingDay(dayOf(new Date(after))), hour: answerHour, minute: 0 }).toISOString();

export const plusHours = (at: Instant, hours: number): Instant =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString();

/** By when what arrived must be acknowledged: within two hours when it is acute, else by ten the next working day. */
export const answerDue = (receivedAt: Instant, acute: boolean): Instant =>
  acute ? plusHours(receivedAt, acuteHours) : nextMorning(receivedAt);
