import { daysAfter, weekdayOf } from '../../../kernel/time/calendar-days.ts';
import type { Instant } from '../../../kernel/time/dates.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import { momentOf } from '../../../kernel/time/wall-time.ts';
import type { SafeContact } from '../schema.ts';

export type Window = { readonly from: Instant; readonly to: Instant };

const at = (date: string, clock: string, zone: string): Instant => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return momentOf({ year, month, day, hour, minute }, zone).toISOString();
};

/** The next time in which it is safe to reach the person and that has not ended: it may be going on now. */
export function nextWindow({ weekdays, from, to }: SafeContact, now: Date, zone: string): Window {
  for (let days = 0; ; days += 1) {
    const day = daysAfter(dayIn(now, zone), days);
    if (!weekdays.includes(weekdayOf(day))) continue;
    const window = { from: at(day, from, zone), to: at(day, to, zone) };
    if (Date.parse(window.to) > now.getTime()) return window;
  }
}

/** The one after it: the time between is lost when this one passes. */
export const windowAfter = (contact: SafeContact, window: Window, zone: string): Window =>
  nextWindow(contact, new Date(window.to), zone);
