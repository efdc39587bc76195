import { csvText } from '../../../kernel/text/csv.ts';
import type { WorkplaceRow } from '../schema.ts';

/** How columns and values are called in the language of the reader. */
export type CsvWords = {
  readonly columns: readonly string[];
  readonly sector: (code: WorkplaceRow['sector']) => string;
  readonly state: (code: WorkplaceRow['status']) => string;
};

/** The rows that a person sees, as a table for a spreadsheet. */
export const workplacesAsCsv = (rows: readonly WorkplaceRow[], { columns, sector, state }: CsvWords): string =>
  csvText(
    [
      columns,
      ...rows.map((row) => [
        row.reference,
        row.name,
        row.organisationNumber,
        row.vatNumber,
        row.country,
        sector(row.sector),
        row.municipality,
        row.county,
        state(row.status),
        row.matters,
      ]),
    ],
    { mark: true },
  );
