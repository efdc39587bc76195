import type { ReactElement } from 'react';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { CellSaid, TableShown } from '../schema.ts';
import * as texts from './messages.ts';

/** The cells of a table: each a button that says what it is, in words where it is no number. */
export function ReportCells(props: {
  of: TableShown;
  open: string | null;
  choose: (key: string, button: HTMLButtonElement) => void;
}): ReactElement {
  const { of: table, open, choose } = props;
  const say = useText();
  const corner = [table.rowsBy, table.columnsBy].filter((by) => by !== null).join(' / ');
  return (
    <ScrollTable
      caption={table.name}
      label={say(texts.tableLabel, { table: table.name })}
      look="dense"
      columns={[{ name: corner, isNumber: false }, ...table.columns.map(({ name }) => ({ name, isNumber: true }))]}
      rows={table.rows.map((row) => ({
        key: row.id,
        cells: [
          row.name,
          ...row.cells.map((cell, place) => (
            <CellButton
              key={cell.key}
              of={cell}
              row={row.name}
              column={table.columns[place]?.name ?? ''}
              isOpen={open === cell.key}
              choose={(button) => choose(cell.key, button)}
            />
          )),
        ],
      }))}
    />
  );
}

function CellButton(props: {
  of: CellSaid;
  row: string;
  column: string;
  isOpen: boolean;
  choose: (button: HTMLButtonElement) => void;
}): ReactElement {
  const { of: cell, row, column, isOpen, choose } = props;
  const say = useText();
  const { number } = useFormats();
  const shown =
    cell.value !== null
      ? number(cell.value)
      : say(cell.state === 'suppressed' ? texts.shortHidden : texts.shortUnknown);
  return (
    <button
      type="button"
      className={`report-cell ${cell.state}`}
      aria-expanded={isOpen}
      aria-label={say(texts.cellLabel, { row, column, value: shown })}
      title={cell.why ?? undefined}
      onClick={(event) => choose(event.currentTarget)}
    >
      {shown}
      {cell.isBeside && (
        <abbr className="report-differs" title={say(texts.differs)}>
          *
        </abbr>
      )}
    </button>
  );
}
