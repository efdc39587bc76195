import { type DragEvent, type ReactElement, useId, useState } from 'react';
import { announce } from '../../../web/announce.ts';
import { useText } from '../../../web/text.tsx';
import type { ExportRow } from '../caseload-schema.ts';
import { type Chosen, mostMegabytes, readChosen } from './chosen-file.ts';
import { ChosenFile } from './chosen-result.tsx';
import * as texts from './file-messages.ts';

/** A file is chosen or dropped, read in this window, and counted. */
export function CaseloadIn(props: { exports: readonly ExportRow[] | null }): ReactElement {
  const say = useText();
  const [heading, picker, hint] = [useId(), useId(), useId()];
  const [isReading, setReading] = useState(false);
  const [isOver, setOver] = useState(false);
  const [chosen, setChosen] = useState<{ readonly what: Chosen; readonly number: number } | null>(null);

  async function take(file: File | undefined): Promise<void> {
    if (!file || isReading) return;
    setReading(true);
    announce(say(texts.reading));
    const what = await readChosen(file);
    setChosen((before) => ({ what, number: (before?.number ?? 0) + 1 }));
    setReading(false);
  }
  const over = (isHere: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isHere);
  };

  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.inTitle)}</h2>
      <p>{say(texts.inLead)}</p>
      {/* Dropping is a second way to what the field inside does: a person who uses the keyboard misses nothing. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: takes a file that is dropped, and nothing that is pressed */}
      <div
        className={`caseload-drop ${isOver ? 'over' : ''}`}
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
          {say(texts.drop, { megabytes: mostMegabytes })}
        </p>
        <input
          id={picker}
          type="file"
          accept=".csv,.xml,text/csv,text/plain,text/xml"
          aria-describedby={hint}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {isReading && <p className="quiet">{say(texts.reading)}</p>}
      {chosen && !isReading && <ChosenFile key={chosen.number} of={chosen.what} exports={props.exports} />}
    </section>
  );
}
