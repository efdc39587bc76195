import { z } from 'zod';

/** A calendar day as ISO 8601 writes it. 2026-02-30 is refused. */
export const IsoDay = z.iso.date();

const msInDay = 86_400_000;

/** Days since 1970-01-01. Days, not moments: an agency records on which day something happened. */
export const dayNumber = (isoDay: string): number => Math.round(Date.parse(`${isoDay}T00:00:00Z`) / msInDay);

export const isoDay = (day: number): string => new Date(day * msInDay).toISOString().slice(0, 10);

/** A day that was not recorded. Not the first day, not zero. */
export const unknownDay = -2_147_483_648;
