import type { ReactElement, ReactNode } from 'react';
import './scroll-table.css';

type Column = { readonly name: string; readonly isNumber: boolean };
type TableRow = { readonly id?: string; readonly key: string; readonly cells: readonly ReactNode[] };

/**
 * A table with its caption, in a box that scrolls by itself where the page is narrow and that the keyboard can reach. A wide one
 * shows its caption; a dense one is as narrow as its words.
 */
export function ScrollTable(props: {
  caption: string;
  /** What the box is called for those who hear it, if not by its caption. */
  label?: string;
  columns: readonly (string | Column)[];
  rows: readonly TableRow[];
  look?: 'ordinary' | 'wide' | 'dense';
}): ReactElement {
  const look = props.look ?? 'ordinary';
  const columns = props.columns.map((column) =>
    typeof column === 'string' ? { name: column, isNumber: false } : column,
  );
  const classOf = (place: number): string | undefined => (columns[place]?.isNumber ? 'number' : undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; this groups nothing but a table
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div className="scroll-table" role="group" aria-label={props.label ?? props.caption} tabIndex={0}>
      <table className={look}>
        <caption className={look === 'wide' ? undefined : 'unseen'}>{props.caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name }, place) => (
              <th key={name} scope="col" className={classOf(place)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ id, key, cells: [first, ...others] }) => (
            <tr key={key} id={id} tabIndex={id ? -1 : undefined}>
              <th scope="row">{first}</th>
              {others.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                <td key={place} className={classOf(place + 1)}>
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
