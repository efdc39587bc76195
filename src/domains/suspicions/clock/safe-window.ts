import type { Instant } from '../../../kernel/time/dates.ts';
import { momentOf } from '../../../kernel/time/wall-time.ts';
import type { SafeContact } from '../schema.ts';
import { dayOf, plusDays, weekdayOf } from './working-day.ts';

export type Window = { readonly from: Instant; readonly to: Instant };

const at = (day: ReturnType<typeof dayOf>, clock: string): Instant => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return momentOf({ ...day, hour, minute }).toISOString();
};

/** The next time in which it is safe to reach the person and that has not ended: it may be going on now. */
export function nextWindow({ weekdays, from, to }: SafeContact, now: Date): Window {
  for (let days = 0; ; days += 1) {
    const day = plusDays(dayOf(now), days);
    if (!weekdays.includes(weekdayOf(day))) continue;
    const window = { from: at(day, from), to: at(day, to) };
    if (Date.parse(window.to) > now.getTime()) return window;
  }
}

/** The one after it: the time between is lost when this one passes. */
export const windowAfter = (contact: SafeContact, window: Window): Window => nextWindow(contact, new Date(window.to));
