import { zoneIn } from '../../../kernel/country.ts';
import { atNoon, daysAfter } from '../../../kernel/time/calendar-days.ts';
import { beginOfDay } from '../../../kernel/time/day-bounds.ts';
import { momentOf } from '../../../kernel/time/wall-time.ts';
import { type Basis, bases } from '../hours.ts';
import { basisOf, type HourRow, isAtLeast } from './hour-row.ts';

/*
 * Minutes worked on each day, on each basis. Rows that overlap are counted once, so that a record of hours that were claimed already adds
 * nothing to the claim: it only moves them to a better basis. A night is cut at midnight, and is as long as it really was when clocks change.
 * A break is taken away on every basis, by whatever account.
 */

/** From and to in minutes since 1970, the end not included. */
type Span = { readonly from: number; readonly to: number };
export type Minutes = Readonly<Record<Basis, number>>;
export const noMinutes: Minutes = { documented: 0, probable: 0, claimed: 0 };

/** Between which clock times of a day something is paid more; from 21:00 to 06:00 is the night. */
export type ClockWindow = { readonly from: number; readonly to: number };

const minuteOf = (moment: Date | string): number => Math.round(new Date(moment).getTime() / 60_000);

/** When days begin, by zone: asking a zone’s clock is slow, and a claim asks for the same days again and again. */
const midnights = new Map<string, number>();
const mostKept = 20_000;

function midnightOf(day: string, zone: string): number {
  const key = `${zone} ${day}`;
  const found = midnights.get(key) ?? minuteOf(beginOfDay(day, zone));
  if (midnights.size >= mostKept) midnights.clear();
  midnights.set(key, found);
  return found;
}

/** Moments of a country’s clock, in minutes. Only on the two days of a year on which it changes must a time be looked for. */
export const clockOf = (zone: string) => ({
  midnight: (day: string): number => midnightOf(day, zone),
  at(day: string, minute: number): number {
    const [begin, end] = [midnightOf(day, zone), midnightOf(daysAfter(day, 1), zone)];
    if (minute >= 1440) return end;
    if (end - begin === 1440) return begin + minute;
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const wall = { year, month, day: date, hour: Math.floor(minute / 60), minute: minute % 60 };
    return minuteOf(momentOf(wall, zone));
  },
});
export type WallClock = ReturnType<typeof clockOf>;

/** When a row began and ended; null where only the number of its hours is known. */
function spanOf({ day, from, to }: HourRow, clock: WallClock): Span | null {
  if (from === null || to === null) return null;
  return { from: clock.at(day, from), to: clock.at(to > from ? day : daysAfter(day, 1), to) };
}

/** The break of a row, in its middle. */
function pauseIn({ from, to }: Span, minutes: number): Span {
  const begins = from + Math.floor((to - from - minutes) / 2);
  return { from: begins, to: begins + minutes };
}

/** The same time without overlaps, in order. */
function joined(spans: readonly Span[]): readonly Span[] {
  const whole: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (to > from) whole.push({ from, to });
  }
  return whole;
}

/** Time without what is taken from it. */
function without(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  return taken.reduce<readonly Span[]>(
    (left, { from, to }) =>
      left.flatMap((span) =>
        to <= span.from || span.to <= from
          ? [span]
          : [
              { from: span.from, to: Math.max(span.from, from) },
              { from: Math.min(span.to, to), to: span.to },
            ].filter((one) => one.to > one.from),
      ),
    spans,
  );
}

/** How much of some time is within other time. */
const within = (spans: readonly Span[], { from, to }: Span): number =>
  spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)), 0);

/** What was worked, ready to be asked by the day. */
export function workedOn(rows: readonly HourRow[], clock: WallClock) {
  const timed = rows.flatMap((row) => {
    const span = spanOf(row, clock);
    return span ? [{ row, span }] : [];
  });
  const pauses = timed.filter(({ row }) => row.pause > 0).map(({ row, span }) => pauseIn(span, row.pause));
  const spans = Object.fromEntries(
    bases.map((basis) => [
      basis,
      without(joined(timed.filter(({ row }) => isAtLeast(basisOf(row.by), basis)).map(({ span }) => span)), pauses),
    ]),
  ) as unknown as Readonly<Record<Basis, readonly Span[]>>;
  const untimed = rows.filter(({ from }) => from === null);
  const each = (count: (basis: Basis) => number): Minutes => ({
    documented: count('documented'),
    probable: count('probable'),
    claimed: count('claimed'),
  });
  const dayOf = (day: string): Span => ({ from: clock.midnight(day), to: clock.midnight(daysAfter(day, 1)) });
  const days = new Set(
    rows.flatMap(({ day, from, to }) =>
      from !== null && to !== null && to <= from ? [day, daysAfter(day, 1)] : [day],
    ),
  );
  return {
    /** The days on which something may have been worked, in order. */
    days: [...days].sort(),
    on: (day: string): Minutes =>
      each(
        (basis) =>
          within(spans[basis], dayOf(day)) +
          untimed
            .filter((row) => row.day === day && isAtLeast(basisOf(row.by), basis))
            .reduce((sum, row) => sum + Math.max(0, (row.minutes ?? 0) - row.pause), 0),
      ),
    /** Of the time by the clock, how much is within a window of a day; hours without clock times are in none. */
    inWindow: (day: string, { from, to }: ClockWindow): Minutes => {
      const begin = dayOf(day);
      const parts: readonly Span[] =
        from < to
          ? [{ from: clock.at(day, from), to: clock.at(day, to) }]
          : [
              { from: begin.from, to: clock.at(day, to) },
              { from: clock.at(day, from), to: begin.to },
            ];
      return each((basis) => parts.reduce((sum, part) => sum + within(spans[basis], part), 0));
    },
  };
}
export type Worked = ReturnType<typeof workedOn>;

/** The month of a day, as `2026-11`. */
export const monthOf = (day: string): string => atNoon(day).toISOString().slice(0, 7);

/** The hours of one month that are claimed, written YYYY-MM. */
export function claimedHoursIn(rows: readonly HourRow[], month: string, country: string): number {
  const worked = workedOn(rows, clockOf(zoneIn(country)));
  const minutes = worked.days
    .filter((day) => monthOf(day) === month)
    .reduce((sum, day) => sum + worked.on(day).claimed, 0);
  return Math.round(minutes / 6) / 10;
}
