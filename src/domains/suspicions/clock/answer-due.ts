import type { Calendar } from '../../../kernel/time/calendar.ts';
import { workingDaysAfter } from '../../../kernel/time/calendar.ts';
import type { Instant } from '../../../kernel/time/dates.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import { momentOf } from '../../../kernel/time/wall-time.ts';
import type { Tonight } from '../schema.ts';

/** Hours within which what cannot wait until morning must be acknowledged. A promise between agencies, not a rule of law. */
const acuteHours = 2;

/** The hour of the next working day by which the rest must be acknowledged. */
const answerHour = 10;

/** A bed, an injury, children or a threat tonight: it cannot wait until morning. */
export const isAcute = (tonight: Tonight): boolean => Object.values(tonight).includes('yes');

/** Ten o'clock on the wall, the first working day after a moment. */
export function nextMorning(after: Instant, calendar: Calendar): Instant {
  const next = workingDaysAfter(calendar, dayIn(new Date(after), calendar.zone), 1);
  const [year = 0, month = 1, day = 1] = next.split('-').map(Number);
  return momentOf({ year, month, day, hour: answerHour, minute: 0 }, calendar.zone).toISOString();
}

export const plusHours = (at: Instant, hours: number): Instant =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString();

/** By when what arrived must be acknowledged: within two hours when it is acute, else by ten the next working day. */
export const answerDue = (receivedAt: Instant, acute: boolean, calendar: Calendar): Instant =>
  acute ? plusHours(receivedAt, acuteHours) : nextMorning(receivedAt, calendar);
