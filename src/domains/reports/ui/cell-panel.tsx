import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useId, useRef } from 'react';
import { now } from '../../../web/clock.ts';
import { Button } from '../../../web/components/button.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../web/formats.ts';
import { close as closeText } from '../../../web/messages.ts';
import { useText } from '../../../web/text.tsx';
import { originTexts } from '../messages.ts';
import type { CellShown, EntryShown, MeasureShown, ReportShown } from '../schema.ts';
import { actNames } from './act-names.ts';
import { cellQuery } from './api.ts';
import * as texts from './cell-messages.ts';
import { EnterForm } from './enter-form.tsx';
import { notVerified, source as sourceName } from './messages.ts';

/** What a cell is: its value and why, which acts it counts, what was entered; and the form to enter something. */
export function CellPanel(props: {
  report: ReportShown;
  measure: MeasureShown;
  cell: string;
  close: () => void;
}): ReactElement {
  const { report, measure, cell: key, close } = props;
  const say = useText();
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  const cell = useQuery(cellQuery(report.id, { period: report.period, measure: measure.id, cell: key }));
  const entered = cell.data?.entries.length ?? null;
  const was = useRef(entered);
  useEffect(() => panel.current?.focus(), []);
  // The form is reset once a figure was entered. The focus, which was on its button, moves to the panel with the figure.
  useEffect(() => {
    if (was.current !== null && was.current !== entered) panel.current?.focus();
    was.current = entered;
  }, [entered]);
  useEffect(() => {
    const here = panel.current;
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    here?.addEventListener('keydown', leave);
    return () => here?.removeEventListener('keydown', leave);
  }, [close]);
  return (
    <section className="report-panel" ref={panel} tabIndex={-1} aria-labelledby={heading}>
      <h3 id={heading}>
        {cell.data ? say(texts.panelTitle, { measure: measure.name, cell: cell.data.name }) : measure.name}
      </h3>
      <FetchState of={cell} lines={5} />
      {cell.data && <Said of={cell.data} measure={measure} />}
      {cell.data && cell.data.entries.length > 0 && <Entries title={say(texts.entriesTitle)} of={cell.data.entries} />}
      {cell.data && cell.data.yearBefore.length > 0 && (
        <Entries title={say(texts.beforeTitle)} of={cell.data.yearBefore} />
      )}
      {cell.data && report.may.includes('report.enter') && (
        <EnterForm key={cell.data.entries.length} report={report} of={cell.data} />
      )}
      <div className="actions">
        <Button look="plain" onClick={close}>
          {say(closeText)}
        </Button>
      </div>
    </section>
  );
}

function Said({ of: cell, measure }: { of: CellShown; measure: MeasureShown }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const { value, why, origin } = cell.said;
  const standing = value !== null ? number(value) : (why ?? '');
  const verified = measure.verified ? '' : ` (${say(notVerified)})`;
  const pairs = [
    { name: texts.stands, text: origin && value !== null ? `${standing}. ${say(originTexts[origin])}` : standing },
    ...(cell.counted !== null
      ? [{ name: texts.beside, text: say(texts.enteredStands, { counted: cell.counted }) }]
      : []),
    { name: texts.definition, text: measure.definition },
    { name: texts.leavesOut, text: measure.leavesOut },
    { name: texts.unit, text: measure.unit },
    ...(measure.notHeld ? [{ name: texts.notCounted, text: measure.notHeld }] : []),
    { name: sourceName, text: `${measure.source}${verified}` },
  ];
  return (
    <dl className="pairs">
      {pairs.map(({ name, text }) => (
        <div key={name.id}>
          <dt>{say(name)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <div>
        <dt>{say(texts.acts)}</dt>
        <dd>
          {measure.acts.length === 0 && <p>{say(texts.noActs)}</p>}
          {measure.acts.length > 0 && (
            <p>{measure.acts.flatMap((act) => (actNames[act] ? [say(actNames[act])] : [])).join(', ')}</p>
          )}
          {measure.isUndated && <p className="small quiet">{say(texts.undated)}</p>}
        </dd>
      </div>
    </dl>
  );
}

function Entries({ title, of: entries }: { title: string; of: readonly EntryShown[] }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  return (
    <>
      <h4>{title}</h4>
      <ul className="rows">
        {entries.map(({ act, value, by, at, sourceKind, source, note }) => (
          <li className="row" key={act}>
            <p className="when">
              <time dateTime={at}>{shortDay(new Date(at), now())}</time>
            </p>
            <div>
              <p>{say(texts.entryLine, { value, name: by })}</p>
              {source !== null && <p className="small quiet">{say(texts.entrySource, { kind: sourceKind, source })}</p>}
              {note !== null && <p className="small">{note}</p>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
