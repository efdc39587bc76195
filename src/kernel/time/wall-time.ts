import { zoneFormats } from './zone-formats.ts';

/** A time as the clock on the wall shows it. Months are 1 to 12. */
export type WallTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

const formatIn = zoneFormats({
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

/** What the clock on the wall shows at `at` in a time zone, by its IANA name. */
export function wallTimeOf(at: Date, zone: string): WallTime {
  const part = Object.fromEntries(
    formatIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return {
    year: part.year ?? 0,
    month: part.month ?? 0,
    day: part.day ?? 0,
    hour: part.hour ?? 0,
    minute: part.minute ?? 0,
  };
}

const asUtc = ({ year, month, day, hour, minute }: WallTime): number => Date.UTC(year, month - 1, day, hour, minute);

/**
 * The moment at which the clock on the wall of a time zone shows `wall`. An hour that the clock skips in spring is read as the hour
 * after it; of an hour that it shows twice in autumn, the first is taken.
 */
export function momentOf(wall: WallTime, zone: string): Date {
  const wanted = asUtc(wall);
  const offsetAt = (time: number): number => asUtc(wallTimeOf(new Date(time), zone)) - time;
  // The offset a day earlier and later are the two that can hold; the larger gives the earlier moment.
  const offsets = [offsetAt(wanted - 86_400_000), offsetAt(wanted + 86_400_000)];
  const moments = offsets.map((offset) => wanted - offset).sort((a, b) => a - b);
  const exact = moments.find((moment) => asUtc(wallTimeOf(new Date(moment), zone)) === wanted);
  return new Date(exact ?? moments[1] ?? wanted);
}

/** Whether a day exists: 31 April does not. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The whole days from `from` to `to` on the wall calendar of a time zone; negative when `to` is earlier. */
export function wallDaysBetween(from: Date, to: Date, zone: string): number {
  const dayOf = (at: Date): number => asUtc({ ...wallTimeOf(at, zone), hour: 0, minute: 0 });
  return Math.round((dayOf(to) - dayOf(from)) / 86_400_000);
}
