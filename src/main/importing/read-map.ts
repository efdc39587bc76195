import { parseDocument } from 'yaml';
import { z } from 'zod';
import { headingsDigest, htcdsColumns, ImportSettings, importFields } from '../../domains/exchange/public.ts';
import { Track } from '../../kernel/capacity.ts';
import type { Sheet } from '../../kernel/sheets/sheet.ts';

/** How a list is read, as a file says it: each field by the heading of its column. */
const MapFile = z.strictObject({
  sheet: z.string().max(100).optional(),
  track: Track.default('none'),
  dates: ImportSettings.shape.dates.default('dmy'),
  'same-reference': ImportSettings.shape.repeated.default('mistake'),
  columns: z.partialRecord(z.enum(importFields), z.string().min(1).max(300)),
  values: ImportSettings.shape.values.default({}),
});

export type ListMap = {
  readonly sheet: string | null;
  readonly settings: ImportSettings;
  readonly headings: Readonly<Partial<Record<(typeof importFields)[number], string>>>;
};

/** What a map says; or where it cannot be read, by its path in the file. */
export function readMap(text: string): ListMap | { readonly wrong: string } {
  const read = parseDocument(text, { uniqueKeys: true });
  if (read.errors[0]) return { wrong: read.errors[0].message.split('\n', 1)[0] ?? '' };
  const parsed = MapFile.safeParse(read.toJS({ maxAliasCount: 0 }));
  if (!parsed.success) return { wrong: parsed.error.issues.map(({ path }) => path.join('.') || 'columns').join(', ') };
  const { sheet, track, dates, columns, values, 'same-reference': repeated } = parsed.data;
  const plain = Object.fromEntries(
    Object.entries(values).map(([field, words]) => [
      field,
      Object.fromEntries(Object.entries(words ?? {}).map(([word, code]) => [word.trim().toLowerCase(), code])),
    ]),
  );
  return { sheet: sheet ?? null, settings: { track, dates, repeated, values: plain }, headings: columns };
}

/**
 * The columns that a map names, by their numbers in a sheet, with those of HTCDS where the sheet is in that standard and the map names no other; and the
 * headings that are not there.
 */
export function columnsIn({ headings }: ListMap, sheet: Sheet) {
  const first = (sheet.rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const found = Object.entries(headings).map(
    ([field, heading]) => [field, first.indexOf(heading.trim().toLowerCase())] as const,
  );
  const named = found.filter(([, at]) => at >= 0);
  const standard = Object.entries(htcdsColumns(sheet.rows[0] ?? []) ?? {}).filter(
    ([, at]) => !named.some(([, other]) => other === at),
  );
  return {
    columns: Object.fromEntries([...standard, ...named]),
    missing: found.filter(([, at]) => at < 0).map(([field]) => headings[field as keyof typeof headings] ?? field),
    digest: headingsDigest(sheet.rows[0] ?? []),
  };
}
