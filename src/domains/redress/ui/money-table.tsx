import type { ReactElement, ReactNode } from 'react';

export type Column = { readonly label: string; readonly isSum?: boolean };
export type MoneyRow = { readonly key: string; readonly head: ReactNode; readonly cells: readonly ReactNode[] };

/** A table of sums. On a phone each row becomes a block in which every sum carries the name of its column. */
export function MoneyTable(props: {
  labelledBy: string;
  columns: readonly Column[];
  rows: readonly MoneyRow[];
  total?: MoneyRow | undefined;
}): ReactElement {
  const { columns, rows, total } = props;
  const cellsOf = ({ cells }: MoneyRow) =>
    cells.map((cell, at) => {
      const column = columns[at + 1];
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
        <td key={at} className={column?.isSum ? 'sum' : ''} data-label={column?.label}>
          {cell}
        </td>
      );
    });
  return (
    <table className="money-table" aria-labelledby={props.labelledBy}>
      <thead>
        <tr>
          {columns.map(({ label, isSum }) => (
            <th key={label} scope="col" className={isSum ? 'sum' : ''}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.head}</th>
            {cellsOf(row)}
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>
            <th scope="row">{total.head}</th>
            {cellsOf(total)}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
