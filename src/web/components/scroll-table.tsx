import type { ReactElement, ReactNode } from 'react';
import './scroll-table.css';

type Column = {
  readonly name: string;
  readonly isNumber: boolean;
  /** By pressing its name the table is sorted by it; how it is sorted by it now. */
  readonly sort?: { readonly now: 'ascending' | 'descending' | null; readonly onPress: () => void };
};
type TableRow = { readonly id?: string; readonly key: string; readonly cells: readonly ReactNode[] };

/**
 * A table with its caption, in a box that scrolls by itself where the page is narrow and that the keyboard can reach. A wide one
 * shows its caption; a dense one is as narrow as its words. One of `cards` has a card for each row on a phone, where it would hide columns
 * beside the edge: each cell after the name of its column, and none that says that there is nothing (`–`).
 */
export function ScrollTable(props: {
  caption: string;
  /** What the box is called for those who hear it, if not by its caption. */
  label?: string;
  columns: readonly (string | Column)[];
  rows: readonly TableRow[];
  look?: 'ordinary' | 'wide' | 'dense' | 'cards';
}): ReactElement {
  const look = props.look ?? 'ordinary';
  const columns = props.columns.map((column) =>
    typeof column === 'string' ? ({ name: column, isNumber: false } as Column) : column,
  );
  // Cards are not laid out as a table, and are one all the same for those who hear it.
  const as = (role: string) => (look === 'cards' ? { role } : {});
  const classOf = (place: number): string | undefined => (columns[place]?.isNumber ? 'number' : undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; this groups nothing but a table
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div className="scroll-table" role="group" aria-label={props.label ?? props.caption} tabIndex={0}>
      <table className={look} {...as('table')}>
        <caption className={look === 'wide' ? undefined : 'unseen'}>{props.caption}</caption>
        <thead {...as('rowgroup')}>
          <tr {...as('row')}>
            {columns.map(({ name, sort }, place) => (
              <th
                key={name}
                scope="col"
                className={classOf(place)}
                aria-sort={sort ? (sort.now ?? 'none') : undefined}
                {...as('columnheader')}
              >
                {sort ? (
                  <button type="button" className="sort" onClick={sort.onPress}>
                    {name}
                  </button>
                ) : (
                  name
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as('rowgroup')}>
          {props.rows.map(({ id, key, cells: [first, ...others] }) => (
            <tr key={key} id={id} tabIndex={id ? -1 : undefined} {...as('row')}>
              <th scope="row" {...as('rowheader')}>
                {first}
              </th>
              {others.map((cell, place) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                  key={place}
                  className={classOf(place + 1)}
                  data-column={columns[place + 1]?.name}
                  data-none={cell === '–' ? '' : undefined}
                  {...as('cell')}
                >
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
