import type { Sheet } from '../../../kernel/sheets/sheet.ts';
import { type ImportColumn, type ImportRow, importColumns } from '../import/rows.ts';

/** What stands in a chosen extract: its header and its rows, without empty ones. */
export type FileRead = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

export function extractIn({ rows: [header = [], ...rows] }: Sheet): FileRead {
  return { header, rows: rows.filter((row) => row.some((cell) => cell.trim() !== '')) };
}

/** Which column of the file holds what; a number of a column, or nothing where none does. */
export type Mapping = Readonly<Partial<Record<ImportColumn, number>>>;

/** How extracts call their columns, in the languages of the region that are met most. */
const known: Readonly<Record<ImportColumn, RegExp>> = {
  name: /^(name|namn|firm|firma|företag.*|company.*|nimi|nazwa|navn)$/i,
  organisationNumber: /^(org.*(nr|nummer|number|no)|organisation.*|registrikood|y-tunnus|cvr.*|krs|regon)$/i,
  vatNumber: /^(vat.*|moms.*|nip|kmkr|pvm|pvn|ust.*)$/i,
  country: /^(country|land|kraj|maa)$/i,
  sector: /^(sector|bransch|branch|sektor)$/i,
  municipality: /^(municipality|kommun|kommune|city|ort|postort|stad)$/i,
  street: /^(street|address|adress|gata.*|gatuadress|adresse)$/i,
  county: /^(county|län|region)$/i,
  placeKind: /^(kind|place.*kind|slag|typ)$/i,
};

/** Which columns seem to hold what, by their names. A person sees it and changes it before anything is sent. */
export function guessMapping(header: readonly string[]): Mapping {
  return Object.fromEntries(
    importColumns.flatMap((column) => {
      const at = header.findIndex((name) => known[column].test(name.trim()));
      return at < 0 ? [] : [[column, at]];
    }),
  );
}

/** The rows as they are sent: of each the cells of the columns that were chosen. */
export const rowsBy = (mapping: Mapping, rows: readonly (readonly string[])[]): readonly ImportRow[] =>
  rows.map((cells) =>
    Object.fromEntries(
      importColumns.flatMap((column) => {
        const at = mapping[column];
        const cell = at === undefined ? '' : (cells[at] ?? '').trim();
        return cell === '' ? [] : [[column, cell.slice(0, 200)]];
      }),
    ),
  );
