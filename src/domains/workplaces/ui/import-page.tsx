import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useId, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { FailureState, Forbidden } from '../../../web/components/state/failure-state.tsx';
import { StateBox } from '../../../web/components/state/state-box.tsx';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { sectorsOrUnknown } from '../../knowledge/public.ts';
import { type ImportRow, importColumns, mostRows } from '../import/rows.ts';
import type { ImportChecked } from '../import/schema.ts';
import { placeKinds } from '../schema.ts';
import { checkImport } from './api.ts';
import { ImportChecks } from './import-checks.tsx';
import * as texts from './import-messages.ts';
import { LastImports } from './last-imports.tsx';
import { toList } from './page-messages.ts';
import { type FileRead, guessMapping, type Mapping, mostBytes, readExtract, rowsBy } from './read-file.ts';
import { columnWords } from './words.ts';
import './workplaces.css';

/** An extract of a register is chosen, its columns are named, it is tried, sent, and undone by one press. */
export default function ImportPage(): ReactElement {
  const say = useText();
  const may = useMay('workplace.import');
  return (
    <>
      <p className="small">
        <Link to="/app/workplaces">{say(toList)}</Link>
      </p>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      {may ? <Import /> : <Forbidden />}
    </>
  );
}

function Import(): ReactElement {
  const say = useText();
  const [picker, hint] = [useId(), useId()];
  const [chosen, setChosen] = useState<{ readonly read: FileRead; readonly number: number } | null>(null);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const bytes = await file.slice(0, mostBytes + 1).arrayBuffer();
    const read = bytes.byteLength > mostBytes ? null : readExtract(new Uint8Array(bytes));
    setChosen((before) => ({ read, number: (before?.number ?? 0) + 1 }));
  }

  return (
    <>
      <p className="lead">{say(texts.lead)}</p>
      <div className="section">
        <label className="label" htmlFor={picker}>
          {say(texts.choose)}
        </label>
        <p className="hint" id={hint}>
          {say(texts.chooseHint, { count: mostRows })}
        </p>
        <input
          id={picker}
          type="file"
          accept=".csv,text/csv"
          aria-describedby={hint}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {chosen && <Chosen key={chosen.number} of={chosen.read} again={() => setChosen(null)} />}
      <LastImports />
    </>
  );
}

function Chosen({ of, again }: { of: FileRead; again: () => void }): ReactElement {
  const say = useText();
  const wrong =
    of === null
      ? say(texts.unreadable)
      : of.rows.length === 0
        ? say(texts.noRows)
        : of.rows.length > mostRows
          ? say(texts.tooMany, { count: of.rows.length, max: mostRows })
          : null;
  if (of === null || wrong !== null)
    return <StateBox icon={warningCircle} title={wrong ?? ''} look="danger" level="p" announced />;
  return <Columns of={of} again={again} />;
}

type Tried =
  | { readonly kind: 'checked'; readonly what: ImportChecked; readonly rows: readonly ImportRow[] }
  | { readonly kind: 'failed'; readonly error: unknown };

function Columns({ of, again }: { of: NonNullable<FileRead>; again: () => void }): ReactElement {
  const say = useText();
  const [mapping, setMapping] = useState<Mapping>(() => guessMapping(of.header));
  const [tried, setTried] = useState<Tried | null>(null);

  async function check(): Promise<void> {
    const rows = rowsBy(mapping, of.rows);
    try {
      setTried({ kind: 'checked', what: await checkImport(rows), rows });
    } catch (error) {
      setTried({ kind: 'failed', error });
    }
  }

  return (
    <>
      <section className="section" aria-label={say(texts.columnsTitle)}>
        <h2>{say(texts.columnsTitle)}</h2>
        <div className="import-columns">
          {importColumns.map((column) => (
            <SelectField
              key={column}
              id={`column-${column}`}
              label={say(columnWords[column])}
              optional={column !== 'name'}
              value={mapping[column] === undefined ? '' : String(mapping[column])}
              onChange={(value) => {
                const { [column]: _, ...rest } = mapping;
                setMapping(value === '' ? rest : { ...rest, [column]: Number(value) });
                setTried(null);
              }}
              choices={of.header.map((name, at) => ({ value: String(at), label: name || String(at + 1) }))}
            />
          ))}
        </div>
        <details>
          <summary>{say(texts.allowed)}</summary>
          <p className="small">
            {say(columnWords.sector)}: {sectorsOrUnknown.join(', ')}
          </p>
          <p className="small">
            {say(columnWords.placeKind)}: {placeKinds.join(', ')}
          </p>
        </details>
        <ScrollTable
          caption={say(texts.preview)}
          look="dense"
          columns={of.header.map((name, at) => name || String(at + 1))}
          rows={of.rows.slice(0, 5).map((cells, place) => ({ key: String(place), cells }))}
        />
        <div className="actions">
          <Button barred={mapping.name === undefined} onClick={() => void check()}>
            {say(texts.check)}
          </Button>
        </div>
      </section>
      {tried?.kind === 'failed' && <FailureState error={tried.error} again={() => void check()} />}
      {tried?.kind === 'checked' && <ImportChecks of={tried.what} rows={tried.rows} done={again} />}
    </>
  );
}
