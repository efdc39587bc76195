import type { Calendar } from '../../kernel/time/calendar.ts';
import { daysAfter } from '../../kernel/time/calendar-days.ts';
import { dayIn } from '../../kernel/time/dates.ts';
import { momentOf, wallTimeOf } from '../../kernel/time/wall-time.ts';

/** Hours at which a digest can be sent, and between which what is urgent is. At night no one is written to. */
export const digestHours = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20] as const;
const day = { from: 6, to: 22 } as const;

/** How long after a mail about what is urgent the next one comes at the earliest, and how often it is looked for, in minutes. */
export const urgentEvery = { afterMail: 30, look: 5 } as const;

const at = (date: string, hour: number, zone: string): Date => {
  const [year = 0, month = 1, inMonth = 1] = date.split('-').map(Number);
  return momentOf({ year, month, day: inMonth, hour, minute: 0 }, zone);
};

/** The next moment at which the clock of the agency shows this hour on a day that is worked. */
export function nextDigest(now: Date, hour: number, { zone, isWorked }: Calendar): Date {
  for (let date = dayIn(now, zone); ; date = daysAfter(date, 1)) {
    const moment = at(date, hour, zone);
    if (moment > now && isWorked(date)) return moment;
  }
}

/** Whether a digest that was late is still sent: on a day that is worked. */
export const isDigestDay = (now: Date, { zone, isWorked }: Calendar): boolean => isWorked(dayIn(now, zone));

/** Null where what is urgent may be told now; else when the night is over. */
export function nightEnds(now: Date, { zone }: Pick<Calendar, 'zone'>): Date | null {
  const { hour } = wallTimeOf(now, zone);
  if (hour >= day.from && hour < day.to) return null;
  const today = dayIn(now, zone);
  return at(hour < day.from ? today : daysAfter(today, 1), day.from, zone);
}
