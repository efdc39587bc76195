import type { ReactElement } from 'react';
import { csvText } from '../../../kernel/text/csv.ts';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';

/** A table whose every cell is in words already. */
type ShownTable = {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
};

/** A table of the study as it is sent: a row is called by its first cell. */
export function StudyTable({ of: table, label }: { of: ShownTable; label: string }): ReactElement {
  return (
    <ScrollTable
      caption={table.caption}
      label={label}
      look="dense"
      columns={table.columns}
      rows={table.rows.map((cells, place) => ({ key: `${place} ${cells[0] ?? ''}`, cells }))}
    />
  );
}

/** The table as it is on the page: same words, same numbers, nothing that is not shown. */
export const csvOf = ({ columns, rows }: ShownTable): string =>
  csvText([columns.map(({ name }) => name), ...rows], { mark: true });
