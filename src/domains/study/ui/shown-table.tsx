import type { ReactElement } from 'react';
import type { ShownTable } from '../shown.ts';

/** A table in a box of its own, which scrolls where the page is narrow and which the keyboard can reach to scroll it. */
export function StudyTable({ of: table, label }: { of: ShownTable; label: string }): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; this groups nothing but a table
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div className="study-table" role="group" aria-label={label} tabIndex={0}>
      <table>
        <caption className="unseen">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" className={isNumber ? 'n' : ''}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first = '', ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is what stands in its column
                <td key={place} className={table.columns[place + 1]?.isNumber ? 'n' : ''}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The table as it stands on the page: same words, same numbers, nothing that is not shown. */
export const csvOf = ({ columns, rows }: ShownTable): string =>
  `\ufeff${[columns.map(({ name }) => name), ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
