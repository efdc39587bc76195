import { z } from 'zod';
import { obstacles } from '../codes/obstacles.ts';
import { countiesOf } from '../codes/places.ts';
import { dayNumber, IsoDay, unknownDay } from '../day.ts';

/** The columns of CAPE's own caseload file (docs/study-method.md). A file may leave out all but the first three. */
export const caseloadColumns = [
  'person',
  'stage',
  'date',
  'case',
  'offence',
  'unit_of_count',
  'chain',
  'exit',
  'reason',
  'obstacle',
  'noticed',
  'kind',
  'country',
  'county',
  'region',
  'sector',
  'agency',
] as const;
export type CaseloadColumn = (typeof caseloadColumns)[number];
export const requiredColumns: readonly CaseloadColumn[] = ['person', 'stage', 'date'];

/** One row as text, for a caseload file. */
export type CaseloadRow = Readonly<Record<CaseloadColumn, string>>;

/** Ten or twelve digits, with or without the dash: a Swedish personal identity number, which has no place in this file. */
const identityNumber = /^(\d{2})?\d{6}[-+]?\d{4}$/;

export const Pseudonym = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/)
  .refine((value) => !identityNumber.test(value));

const earliest = dayNumber('1990-01-01');
const latest = dayNumber('2100-01-01');
const isFollowed = (day: number): boolean => day >= earliest && day < latest;
export const Day = IsoDay.transform(dayNumber).refine(isFollowed);

/**
 * A day as the study counts it, or null: one before or after all that is followed came from a clock that was wrong
 * or a slip of the pen, and is not known. Else one such day would keep a whole agency from being counted.
 */
export const countedDay = (day: string | null): string | null => (Day.safeParse(day).success ? day : null);
/** The same of a day as a number, where not known is `unknownDay`. */
export const countedDayNumber = (day: number): number => (isFollowed(day) ? day : unknownDay);

const swedishCounties: readonly string[] = Object.values(countiesOf).flat();
export const County = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
  .refine((county) => !county.startsWith('SE-') || swedishCounties.includes(county));
export const Country = z.string().regex(/^[A-Z]{2}$/);
export const Agency = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/);

const obstaclePlaces = z
  .string()
  .transform((cell) => [...new Set(cell.split(/[ |]+/))].map((id) => (obstacles as readonly string[]).indexOf(id)))
  .refine((places) => places.every((place) => place >= 0))
  .transform((places) => places.toSorted((a, b) => a - b));

/** Reads each distinct text of a column once: a million rows hold some thousand dates and a dozen stages. */
export function remembered<T>(schema: z.ZodType<T>, whenEmpty: T): (cell: string) => T | undefined {
  const known = new Map<string, T | undefined>();
  return (cell) => {
    const remembered = known.get(cell);
    if (remembered !== undefined || (cell !== '' && known.has(cell))) return remembered;
    const trimmed = cell.trim();
    const value = trimmed === '' ? whenEmpty : schema.safeParse(trimmed).data;
    known.set(cell, value);
    return value;
  };
}

export type Numbering = { readonly numberOf: (cell: string) => number | undefined; readonly size: () => number };

/** Numbers for ids in the order of the file; -1 for an empty cell, undefined for what cannot be a pseudonym. */
export function idNumbers(): Numbering {
  const known = new Map<string, number>();
  const give = (id: string): number | undefined => {
    if (!Pseudonym.safeParse(id).success) return undefined;
    known.set(id, known.size);
    return known.size - 1;
  };
  return {
    size: () => known.size,
    numberOf: (cell) => {
      const number = known.get(cell);
      if (number !== undefined) return number;
      const id = cell.trim();
      return id === '' ? -1 : (known.get(id) ?? give(id));
    },
  };
}

/** Numbers from 1 for words in the order in which they come; 0 for an empty cell, and for words beyond the most that are kept. */
export function wordNumbers(most: number): {
  readonly numberOf: (cell: string) => number;
  readonly words: () => readonly string[];
} {
  const known = new Map<string, number>();
  return {
    words: () => [...known.keys()],
    numberOf: (cell) => {
      const number = known.get(cell);
      if (number !== undefined) return number;
      const word = cell.trim();
      if (word === '') return 0;
      if (!known.has(word) && known.size < most) known.set(word, known.size + 1);
      return known.get(word) ?? 0;
    },
  };
}

/** Sets of obstacles as numbers, so that a row holds one. Set 0 is empty: none is coded. */
export function obstacleSetNumbers(): Numbering & { readonly sets: readonly (readonly number[])[] } {
  const sets: number[][] = [[]];
  const byPlaces = new Map<string, number>();
  const schema = obstaclePlaces.transform((places) => {
    const key = places.join(' ');
    const known = byPlaces.get(key) ?? sets.push(places) - 1;
    byPlaces.set(key, known);
    return known;
  });
  return { sets, size: () => sets.length, numberOf: remembered(schema, 0) };
}
