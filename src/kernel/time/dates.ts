import { z } from 'zod';
import { zoneFormats } from './zone-formats.ts';

/** A moment in UTC with milliseconds, as `Date.toISOString` writes it, from the year 1 on: the calendar of the database has no year 0. */
export const Instant = z.iso
  .datetime({ precision: 3 })
  .refine((value) => Date.parse(value) >= Date.parse('0001-01-01T00:00:00.000Z'));
export type Instant = z.infer<typeof Instant>;

/**
 * A calendar day as ISO 8601 writes it, within a living person's time. 2026-02-30 is refused, and so is the
 * year 0, which the calendar of the database does not have.
 */
export const Day = z.iso.date().refine((day) => day >= '1900-01-01' && day < '2200-01-01');

/** How exactly a time is known. "About March" is a month, not the first of March. */
export const precisions = ['minute', 'hour', 'day', 'month', 'year'] as const;
export const Precision = z.enum(precisions);
export type Precision = z.infer<typeof Precision>;

const formatIn = zoneFormats({ calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day on the calendar of a time zone at a moment, as `2026-11-24`. A law is in force from a day, and the day begins where the agency is. */
export function dayIn(moment: Date, zone: string): string {
  const parts = formatIn(zone).formatToParts(moment);
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The first moment of a day, and a little after it in summer. */
export const startOfDay = (day: string): Instant => `${day}T00:00:00.000Z`;

/** The last moment of a day, a little early in winter, so that no one counts on the night. */
export const endOfDay = (day: string): Instant => `${day}T21:59:59.000Z`;
