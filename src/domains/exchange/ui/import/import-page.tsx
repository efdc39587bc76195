import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useId } from 'react';
import { listWrongTexts } from '../../../../kernel/sheets/list-messages.ts';
import { mostMegabytes, mostRows } from '../../../../kernel/sheets/sheet.ts';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { ChooseFile, useChosenFile } from '../../../../web/sheets/choose-file.tsx';
import { readChosenList } from '../../../../web/sheets/read-chosen-list.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import type { CaseImportList } from '../../import/schema.ts';
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

function ChooseList({ of }: { of: CaseImportList }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const heading = useId();
  const { isReading, chosen, take, forget } = useChosenFile(readChosenList, say(texts.reading));

  return (
    <>
      <section className="section" aria-labelledby={heading}>
        <h2 id={heading}>{say(texts.fileTitle)}</h2>
        <ChooseFile
          label={say(texts.choose)}
          hint={say(texts.chooseHint, { rows: number(mostRows), megabytes: mostMegabytes })}
          accept=".xlsx,.csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
          take={(file) => void take(file)}
          reading={isReading ? say(texts.reading) : null}
        />
      </section>
      {chosen && !isReading && typeof chosen.what === 'string' && (
        <StateBox
          icon={warningCircle}
          title={say(listWrongTexts[chosen.what], { megabytes: mostMegabytes, rows: number(mostRows) })}
          look="danger"
          level="p"
          announced
        />
      )}
      {chosen && !isReading && typeof chosen.what !== 'string' && (
        <ReadList key={chosen.number} of={chosen.what} may={of} again={forget} />
      )}
    </>
  );
}
