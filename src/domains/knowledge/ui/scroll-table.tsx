import type { ReactElement, ReactNode } from 'react';

export type Row = { readonly id?: string; readonly key: string; readonly cells: readonly ReactNode[] };

/** A table with its caption, in a box that scrolls by itself where the page is narrow and that the keyboard can reach. */
export function ScrollTable(props: {
  caption: string;
  columns: readonly string[];
  rows: readonly Row[];
  isWide?: boolean;
}): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; this groups nothing but a table
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div className="scroll-table" role="group" aria-label={props.caption} tabIndex={0}>
      <table className={props.isWide ? 'wide' : undefined}>
        <caption className={props.isWide ? undefined : 'unseen'}>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ id, key, cells: [first, ...others] }) => (
            <tr key={key} id={id} tabIndex={id ? -1 : undefined}>
              <th scope="row">{first}</th>
              {others.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is what stands in its column
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
