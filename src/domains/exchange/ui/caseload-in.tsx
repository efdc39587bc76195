import { type ReactElement, useId } from 'react';
import { ChooseFile, useChosenFile } from '../../../web/sheets/choose-file.tsx';
import { useText } from '../../../web/text.tsx';
import type { ExportRow } from '../caseload-schema.ts';
import { mostMegabytes, readChosen } from './chosen-file.ts';
import { ChosenFile } from './chosen-result.tsx';
import * as texts from './file-messages.ts';

/** A file is chosen or dropped, read in this window, and counted. */
export function CaseloadIn(props: { exports: readonly ExportRow[] | null }): ReactElement {
  const say = useText();
  const heading = useId();
  const { isReading, chosen, take } = useChosenFile(readChosen, say(texts.reading));
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.inTitle)}</h2>
      <p>{say(texts.inLead)}</p>
      <ChooseFile
        label={say(texts.choose)}
        hint={say(texts.drop, { megabytes: mostMegabytes })}
        accept=".csv,.xml,text/csv,text/plain,text/xml"
        take={(file) => void take(file)}
        reading={isReading ? say(texts.reading) : null}
      />
      {chosen && !isReading && <ChosenFile key={chosen.number} of={chosen.what} exports={props.exports} />}
    </section>
  );
}
