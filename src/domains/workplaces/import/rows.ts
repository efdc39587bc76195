import { z } from 'zod';
import { line } from '../../../kernel/text/text.ts';
import { countries, sectorsOrUnknown } from '../../knowledge/public.ts';
import { type Firm, FirmPlace, placeKinds } from '../schema.ts';

/** The columns of an extract that are taken in; each names one field of a record. */
export const importColumns = [
  'name',
  'organisationNumber',
  'vatNumber',
  'country',
  'sector',
  'municipality',
  'street',
  'county',
  'placeKind',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** So many rows are taken in at once; a longer extract is sent in parts. */
export const mostRows = 200;

const cell = z.string().max(200).optional();
/** One row as it stands in the file, by the columns that were chosen. */
export const ImportRow = z.strictObject({
  name: cell,
  organisationNumber: cell,
  vatNumber: cell,
  country: cell,
  sector: cell,
  municipality: cell,
  street: cell,
  county: cell,
  placeKind: cell,
} satisfies Record<ImportColumn, typeof cell>);
export type ImportRow = z.infer<typeof ImportRow>;

/** What is wrong with one cell. */
export type CellProblem = {
  readonly column: ImportColumn;
  readonly wrong: 'missing' | 'too-long' | 'unknown' | 'personal';
};
export type RowRead =
  | { readonly firm: Firm; readonly place: FirmPlace | null; readonly problems: readonly [] }
  | { readonly firm: null; readonly place: null; readonly problems: readonly CellProblem[] };

const written = (text: string | undefined): string | null => text?.trim() || null;

function choice<One extends string>(all: readonly One[], text: string | null, or: One): One | null {
  if (text === null) return or;
  return all.find((one) => one.toLowerCase() === text.toLowerCase()) ?? null;
}

/** Reads one row: a firm and, where a municipality stands in it, a place. What the file does not say is not known, and never guessed. */
export function readRow(row: ImportRow, home: Firm['country']): RowRead {
  const problems: CellProblem[] = [];
  const text = (column: ImportColumn, most: number): string | null => {
    const value = written(row[column]);
    if (value !== null && !line(most).safeParse(value).success) problems.push({ column, wrong: 'too-long' });
    return value;
  };
  const oneOf = <One extends string>(column: ImportColumn, all: readonly One[], or: One): One => {
    const found = choice(all, written(row[column]), or);
    if (found === null) problems.push({ column, wrong: 'unknown' });
    return found ?? or;
  };
  const name = text('name', 120);
  if (name === null) problems.push({ column: 'name', wrong: 'missing' });
  const municipality = text('municipality', 60);
  const street = text('street', 120);
  if (municipality === null && street !== null) problems.push({ column: 'municipality', wrong: 'missing' });
  const county = written(row.county);
  if (county !== null && !FirmPlace.shape.county.safeParse(county).success)
    problems.push({ column: 'county', wrong: 'unknown' });
  const firm = {
    name: name ?? '',
    country: oneOf('country', countries, home),
    organisationNumber: text('organisationNumber', 40),
    vatNumber: text('vatNumber', 40),
    sector: oneOf('sector', sectorsOrUnknown, 'unknown'),
  };
  const kind = oneOf('placeKind', placeKinds, 'site');
  if (problems.length > 0) return { firm: null, place: null, problems };
  return { firm, place: municipality === null ? null : { kind, street, municipality, county }, problems: [] };
}
