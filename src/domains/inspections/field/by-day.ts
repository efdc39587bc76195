import { wallDaysBetween } from '../../../kernel/time/wall-time.ts';

/** In the order in which an officer needs them: what is past comes last, and is not left out, since plans slip. */
export const dayGroups = ['today', 'tomorrow', 'later', 'no-time', 'earlier'] as const;
export type DayGroup = (typeof dayGroups)[number];

function groupOf(startsAt: string | null, now: Date, zone: string): DayGroup {
  if (startsAt === null) return 'no-time';
  const days = wallDaysBetween(now, new Date(startsAt), zone);
  if (days < 0) return 'earlier';
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'later';
}

/** Planned inspections by the day they are on, by the clock on the wall of the agency; the next one first. No group is empty. */
export function byDay<T extends { readonly startsAt: string | null }>(
  items: readonly T[],
  now: Date,
  zone: string,
): readonly { readonly day: DayGroup; readonly items: readonly T[] }[] {
  const sorted = [...items].sort((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
  return dayGroups
    .map((day) => ({ day, items: sorted.filter(({ startsAt }) => groupOf(startsAt, now, zone) === day) }))
    .filter((group) => group.items.length > 0);
}
