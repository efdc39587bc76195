import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { type ReactElement, useId } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { ServerDrawing } from '../../../web/components/drawing.tsx';
import { saveFile } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import type { ShownFigure } from '../shown.ts';
import { tableTwin } from '../shown-messages.ts';
import * as texts from './messages.ts';
import { csvOf, StudyTable } from './shown-table.tsx';

/** One figure: its finding, its drawing, the same as a table, and what of it can be kept. */
export function StudyFigure({ of: figure, level }: { of: ShownFigure; level: 'h2' | 'h3' }): ReactElement {
  const say = useText();
  const heading = useId();
  const Heading = level;
  const { title, sub, notes, drawing, alone, table } = figure;
  return (
    <figure className="study-figure" aria-labelledby={heading}>
      <Heading id={heading}>{title}</Heading>
      <p className="small quiet">{sub}</p>
      <ServerDrawing of={drawing} />
      <div className="study-tools not-on-paper">
        <details>
          <summary>{say(tableTwin)}</summary>
          <StudyTable of={table} label={title} />
        </details>
        <div className="actions">
          <Button
            look="compact"
            icon={downloadSimple}
            reason={heading}
            onClick={() => saveFile(`${table.id}.csv`, csvOf(table))}
          >
            {say(texts.keepCsv)}
          </Button>
          <Button
            look="compact"
            icon={downloadSimple}
            reason={heading}
            onClick={() => saveFile(`${table.id}.svg`, alone)}
          >
            {say(texts.keepSvg)}
          </Button>
        </div>
      </div>
      {notes.map((note) => (
        <p key={note} className="small quiet study-note">
          {note}
        </p>
      ))}
    </figure>
  );
}
