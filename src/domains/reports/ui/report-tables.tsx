import { type ReactElement, useRef, useState } from 'react';
import { useText } from '../../../web/text.tsx';
import type { ReportShown } from '../schema.ts';
import { CellPanel } from './cell-panel.tsx';
import * as texts from './messages.ts';
import { ReportCells } from './report-cells.tsx';

type ChosenCell = { readonly table: string; readonly key: string };

/** The tables of a report. Each cell is a button that opens what it is, below its table. */
export function ReportTables({ of: report }: { of: ReportShown }): ReactElement {
  const say = useText();
  const [chosen, setChosen] = useState<ChosenCell | null>(null);
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
            <ReportCells
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
