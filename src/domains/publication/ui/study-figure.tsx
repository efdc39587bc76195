import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { ServerDrawing } from '../../../web/components/drawing.tsx';
import { saveFile, savePicture } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import { keepCsv, StudyTable } from '../../study/ui/public.tsx';
import type { ShownFigure } from '../shown-figure.ts';
import { methodAndSource, onlyWide, showAll, tableTwin } from '../shown-messages.ts';
import * as texts from './messages.ts';

/** One figure: its finding, its drawing, the same as a table, its source and method, and what of it can be kept. */
export function StudyFigure({ of: figure, level }: { of: ShownFigure; level: 'h2' | 'h3' | 'h4' }): ReactElement {
  const say = useText();
  const heading = useId();
  const Heading = level;
  const { title, sub, notes, source, method, isWide, drawing, rest, table } = figure;
  // Many figures are on a page, each with the same five names; a screen reader says which figure it is.
  const named = <span className="unseen">: {title}</span>;
  return (
    <figure className="study-figure" aria-labelledby={heading}>
      <Heading id={heading}>{title}</Heading>
      <p className="small quiet">{sub}</p>
      {isWide ? (
        <div className="study-wide">
          <ServerDrawing of={drawing} />
          <div className="study-narrow">
            <p className="small quiet">{say(onlyWide)}</p>
            <StudyTable of={table} label={title} />
          </div>
        </div>
      ) : (
        <ServerDrawing of={drawing} />
      )}
      {rest && (
        <details className="study-rest">
          <summary className="not-on-paper">
            {say(showAll, { count: rest.count })}
            {named}
          </summary>
          <ServerDrawing of={rest.drawing} />
        </details>
      )}
      {notes.map((note) => (
        <p key={note} className="small quiet study-note">
          {note}
        </p>
      ))}
      <div className="study-tools not-on-paper">
        <details>
          <summary>
            {say(tableTwin)}
            {named}
          </summary>
          <StudyTable of={table} label={title} />
        </details>
        <details>
          <summary>
            {say(methodAndSource)}
            {named}
          </summary>
          <p className="small study-note">{method}</p>
          <p className="small quiet study-note">{source}</p>
        </details>
        {/* One that may be read and not be kept comes without its files. */}
        {figure.alone !== '' && <Downloads of={figure} named={named} />}
      </div>
    </figure>
  );
}

/** The figure as numbers, as a drawing and as a picture. */
function Downloads({ of: { table, alone, csv }, named }: { of: ShownFigure; named: ReactNode }): ReactElement {
  const say = useText();
  const [hasFailed, setFailed] = useState(false);
  const asPicture = (): void => {
    setFailed(false);
    savePicture(`${table.id}.png`, alone).catch(() => setFailed(true));
  };
  const kept = [
    { text: keepCsv, keep: () => saveFile(`${table.id}.csv`, csv) },
    { text: texts.keepSvg, keep: () => saveFile(`${table.id}.svg`, alone) },
    { text: texts.keepPng, keep: asPicture },
  ];
  return (
    <div className="actions">
      {kept.map(({ text, keep }) => (
        <Button key={text.id} look="compact" icon={downloadSimple} onClick={keep}>
          {say(text)}
          {named}
        </Button>
      ))}
      {hasFailed && (
        <p className="small" role="alert">
          {say(texts.noPicture)}
        </p>
      )}
    </div>
  );
}
