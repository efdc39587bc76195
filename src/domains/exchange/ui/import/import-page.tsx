import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type DragEvent, type ReactElement, useId, useState } from 'react';
import { announce } from '../../../../web/announce.ts';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { mostMegabytes, mostRows } from '../../import/fields.ts';
import { listWrongTexts } from '../../import/list-messages.ts';
import type { ListRead } from '../../import/read-list.ts';
import type { CaseImportList } from '../../import/schema.ts';
import type { ListWrong } from '../../import/sheet.ts';
import { chooseList } from './choose-list.ts';
import { caseImportsQuery } from './import-api.ts';
import * as texts from './import-texts.ts';
import { LastImports } from './last-imports.tsx';
import { ReadList } from './read-list.tsx';
import './import.css';

/** A list of earlier cases is chosen, its columns are named, it is tried, taken in, and undone by one press. */
export default function ImportCasesPage(): ReactElement {
  const say = useText();
  const may = useMay('case-import.begin');
  return (
    <>
      <p className="small">
        <Link to="/app/cases">{say(texts.toCases)}</Link>
      </p>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      {may ? <Import /> : <Forbidden />}
    </>
  );
}

function Import(): ReactElement {
  const say = useText();
  const imports = useQuery(caseImportsQuery());
  return (
    <>
      <p className="lead">{say(texts.lead)}</p>
      <FetchState of={imports} />
      {imports.data && (
        <>
          <ChooseList of={imports.data} />
          <LastImports items={imports.data.items} />
        </>
      )}
    </>
  );
}

type ChosenList = { readonly number: number; readonly what: ListRead | ListWrong };

function ChooseList({ of }: { of: CaseImportList }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const [heading, picker, hint] = [useId(), useId(), useId()];
  const [isReading, setReading] = useState(false);
  const [isOver, setOver] = useState(false);
  const [chosen, setChosen] = useState<ChosenList | null>(null);

  async function take(file: File | undefined): Promise<void> {
    if (!file || isReading) return;
    setReading(true);
    announce(say(texts.reading));
    const what = await chooseList(file);
    setChosen((before) => ({ what, number: (before?.number ?? 0) + 1 }));
    setReading(false);
  }
  const over = (isHere: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isHere);
  };

  return (
    <>
      <section className="section" aria-labelledby={heading}>
        <h2 id={heading}>{say(texts.fileTitle)}</h2>
        {/* Dropping is a second way to what the field inside does: a person who uses the keyboard misses nothing. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: takes a file that is dropped, and nothing that is pressed */}
        <div
          className={`import-drop ${isOver ? 'over' : ''}`}
          onDragOver={over(true)}
          onDragLeave={over(false)}
          onDrop={(event) => {
            over(false)(event);
            void take(event.dataTransfer.files[0]);
          }}
        >
          <label className="label" htmlFor={picker}>
            {say(texts.choose)}
          </label>
          <p className="hint" id={hint}>
            {say(texts.chooseHint, { rows: number(mostRows), megabytes: mostMegabytes })}
          </p>
          <input
            id={picker}
            type="file"
            accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain"
            aria-describedby={hint}
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </div>
        {isReading && <p className="quiet">{say(texts.reading)}</p>}
      </section>
      {chosen && typeof chosen.what === 'string' && (
        <StateBox
          icon={warningCircle}
          title={say(listWrongTexts[chosen.what], { megabytes: mostMegabytes, rows: number(mostRows) })}
          look="danger"
          level="p"
          announced
        />
      )}
      {chosen && typeof chosen.what !== 'string' && (
        <ReadList key={chosen.number} of={chosen.what} may={of} again={() => setChosen(null)} />
      )}
    </>
  );
}
