import { type ReactElement, useRef, useState } from 'react';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { CellSaid, ReportShown, TableShown } from '../schema.ts';
import { CellPanel } from './cell-panel.tsx';
import * as texts from './messages.ts';

type Chosen = { readonly table: string; readonly key: string };

/** The tables of a report. Each cell is a button that opens what it is, below its table. */
export function ReportTables({ of: report }: { of: ReportShown }): ReactElement {
  const say = useText();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  /** The cell that was pressed: closing the panel gives it the focus back. */
  const pressed = useRef<HTMLButtonElement | null>(null);
  const close = (): void => {
    setChosen(null);
    pressed.current?.focus();
  };
  return (
    <>
      <p className="section quiet not-on-paper">{say(texts.chooseCell)}</p>
      {report.tables.map((table) => {
        const measure = report.measures.find(({ id }) => id === table.measure);
        const open = chosen?.table === table.id ? chosen.key : null;
        return (
          <section className="report-table" key={table.id} aria-labelledby={`table-${table.id}`}>
            <h2 id={`table-${table.id}`}>{table.name}</h2>
            <Cells
              of={table}
              open={open}
              choose={(key, button) => {
                pressed.current = button;
                setChosen(open === key ? null : { table: table.id, key });
              }}
            />
            {open !== null && measure && (
              <CellPanel key={`${table.id} ${open}`} report={report} measure={measure} cell={open} close={close} />
            )}
          </section>
        );
      })}
    </>
  );
}

function Cells(props: {
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
