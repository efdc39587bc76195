import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { StateBox } from '../../../web/components/state/state-box.tsx';
import { ActForm } from '../../../web/form/act-form.tsx';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import type { ImportRow } from '../import/rows.ts';
import type { ImportChecked } from '../import/schema.ts';
import { useImportCommand } from './api.ts';
import * as texts from './import-messages.ts';
import { columnWords } from './words.ts';

/** What would happen with these rows; the button is there only where nothing stops them. */
export function ImportChecks(props: { of: ImportChecked; rows: readonly ImportRow[]; done: () => void }): ReactElement {
  const say = useText();
  const { of, rows, done } = props;
  return (
    <section className="section" aria-live="polite">
      {of.errors.length > 0 ? (
        <StateBox icon={warningCircle} title={say(texts.errorsTitle, { count: of.errors.length })} look="danger">
          <Cells caption={say(texts.errorsTitle, { count: of.errors.length })} cells={of.errors} />
        </StateBox>
      ) : (
        <p>{say(texts.ready, { count: of.rows })}</p>
      )}
      {of.warnings.length > 0 && (
        <>
          <h2>{say(texts.warningsTitle, { count: of.warnings.length })}</h2>
          <Cells caption={say(texts.warningsTitle, { count: of.warnings.length })} cells={of.warnings} />
        </>
      )}
      {of.known.length > 0 && (
        <>
          <h2>{say(texts.knownTitle, { count: new Set(of.known.map(({ row }) => row)).size })}</h2>
          <ul>
            {of.known.map(({ row, id, name, reference }) => (
              <li key={`${row} ${id}`}>
                {say(texts.row)} {row}:{' '}
                <Link to="/app/workplaces/$id" params={{ id }} target="_blank">
                  {name}
                </Link>{' '}
                <bdi className="code small">{reference}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {of.errors.length === 0 && <Send rows={rows} done={done} />}
    </section>
  );
}

function Cells(props: { caption: string; cells: ImportChecked['errors'] }): ReactElement {
  const say = useText();
  return (
    <ScrollTable
      caption={props.caption}
      look="dense"
      columns={[{ name: say(texts.row), isNumber: true }, say(texts.column), say(texts.problem)]}
      rows={props.cells.map(({ row, column, text }, place) => ({
        key: String(place),
        cells: [row, say(columnWords[column]), text],
      }))}
    />
  );
}

function Send({ rows, done }: { rows: readonly ImportRow[]; done: () => void }): ReactElement {
  const say = useText();
  const command = useImportCommand();
  const [id] = useState(newId);
  return (
    <ActForm
      command={command}
      button={say(texts.send, { count: rows.length })}
      label={say(texts.title)}
      send={async () => {
        const outcome = await command.send({
          path: '/api/workplaces/imports/begin',
          label: texts.sending,
          done: null,
          body: (act) => ({ act, import: id, rows }),
        });
        if (outcome.kind === 'done') done();
      }}
    />
  );
}
