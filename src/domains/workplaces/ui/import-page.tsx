import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { listWrongTexts } from '../../../kernel/sheets/list-messages.ts';
import type { ListRead } from '../../../kernel/sheets/read-list.ts';
import { type ListWrong, mostMegabytes, mostRows as mostRowsOfFile } from '../../../kernel/sheets/sheet.ts';
import { Button } from '../../../web/components/button.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { FailureState, Forbidden } from '../../../web/components/state/failure-state.tsx';
import { StateBox } from '../../../web/components/state/state-box.tsx';
import { useFormats } from '../../../web/formats.ts';
import { ChooseFile, useChosenFile } from '../../../web/sheets/choose-file.tsx';
import { readChosenList } from '../../../web/sheets/read-chosen-list.ts';
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
import { extractIn, type FileRead, guessMapping, type Mapping, rowsBy } from './read-file.ts';
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
  const { isReading, chosen, take, forget } = useChosenFile(readChosenList, say(texts.reading));
  return (
    <>
      <p className="lead">{say(texts.lead)}</p>
      <ChooseFile
        label={say(texts.choose)}
        hint={say(texts.chooseHint, { count: mostRows })}
        accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain"
        take={(file) => void take(file)}
        reading={isReading ? say(texts.reading) : null}
      />
      {chosen && !isReading && <Chosen key={chosen.number} of={chosen.what} again={forget} />}
      <LastImports />
    </>
  );
}

function Chosen({ of, again }: { of: ListRead | ListWrong; again: () => void }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const read = typeof of === 'string' ? null : of.sheets[0];
  const extract = read ? extractIn(read) : null;
  const wrong =
    typeof of === 'string'
      ? say(listWrongTexts[of], { megabytes: mostMegabytes, rows: number(mostRowsOfFile) })
      : extract && extract.rows.length > mostRows
        ? say(texts.tooMany, { count: extract.rows.length, max: mostRows })
        : null;
  if (extract === null || wrong !== null)
    return <StateBox icon={warningCircle} title={wrong ?? ''} look="danger" level="p" announced />;
  return <Columns of={extract} again={again} />;
}

type Tried =
  | { readonly kind: 'checked'; readonly what: ImportChecked; readonly rows: readonly ImportRow[] }
  | { readonly kind: 'failed'; readonly error: unknown };

function Columns({ of, again }: { of: FileRead; again: () => void }): ReactElement {
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
