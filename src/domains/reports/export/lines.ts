import { cellKey } from '../cell-key.ts';
import { type Definitions, named } from '../definitions.ts';
import type { CellState, Filled } from '../fill/fill-report.ts';

/** One cell of a table as a line of codes, for programs. The whole of a row or column is the code `total`. */
export const lineColumns = [
  'report',
  'period',
  'table',
  'measure',
  'row_by',
  'row',
  'column_by',
  'column',
  'state',
  'value',
  'reason',
  'origin',
] as const;
export type LineColumn = (typeof lineColumns)[number];
export type ReportLine = Readonly<Record<LineColumn, string>>;

export const total = 'total';

/** The value of a cell as it leaves: a number and zero as digits, what is unknown or hidden as nothing at all. */
function valueIn(said: CellState): string {
  switch (said.state) {
    case 'number':
      return String(said.value);
    case 'zero':
      return '0';
    case 'unknown':
    case 'suppressed':
      return '';
  }
}

/** Every cell of a report, table by table, row by row. */
export function linesOf({ report, period, tables }: Filled, { breakdowns }: Definitions): readonly ReportLine[] {
  return tables.flatMap(({ table, cells }) => {
    const byKey = new Map(cells.map((cell) => [cell.key, cell]));
    const [rowsBy, columnsBy] = table.by;
    const codes = (by: string | undefined): readonly (string | null)[] => [
      ...(by === undefined ? [] : named(breakdowns, by).codes.map(({ id }) => id)),
      null,
    ];
    const split = (by: string | undefined, code: string | null) => (by && code ? [{ by, code }] : []);
    return codes(rowsBy).flatMap((row) =>
      codes(columnsBy).map((column): ReportLine => {
        const cell = byKey.get(cellKey([...split(rowsBy, row), ...split(columnsBy, column)]));
        if (!cell) throw new Error(`The table ${table.id} has no cell ${row}, ${column}.`);
        const { said, origin } = cell;
        return {
          report,
          period,
          table: table.id,
          measure: table.measure,
          row_by: rowsBy ?? '',
          row: row ?? total,
          column_by: columnsBy ?? '',
          column: column ?? total,
          state: said.state,
          value: valueIn(said),
          reason: said.state === 'unknown' ? said.reason : '',
          origin: origin ?? '',
        };
      }),
    );
  });
}
