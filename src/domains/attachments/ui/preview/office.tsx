import { type ReactElement, useEffect, useState } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { useText } from '../../../../web/text.tsx';
import type { OfficePart, SheetRow } from '../../preview/office/office-part.ts';
import { officeText } from '../../preview/office/office-text.ts';
import { withMarksShown } from '../../preview/text-encoding.ts';
import * as texts from './messages.ts';
import { NotShownAfterAll, reasonOf } from './not-read.tsx';
import type { ShownFile } from './shown.ts';
import { TextBox } from './text-shown.tsx';
import { partsOf } from './unpack.ts';

/** An office file as what is written in it. */
export default function Office({ file, bytes }: ShownFile): ReactElement {
  const say = useText();
  const [read, setRead] = useState<readonly OfficePart[] | null>(null);
  const [why, setWhy] = useState<Message | null>(null);
  useEffect(() => {
    let isOver = false;
    const readAll = async () => officeText(file.type, partsOf(bytes));
    readAll().then(
      (parts) => !isOver && setRead(parts),
      (error: unknown) => !isOver && setWhy(reasonOf(error)),
    );
    return () => {
      isOver = true;
    };
  }, [file.type, bytes]);
  if (why) return <NotShownAfterAll why={why} />;
  if (!read) return <p className="preview-none">{say(texts.reading)}</p>;
  const isSlides = file.type === 'pptx' || file.type === 'odp';
  return (
    <>
      <p className="small quiet">{say(texts.textOnly)}</p>
      {read.map((part, place) => {
        const title = part.title ?? (isSlides ? say(texts.slide, { number: place + 1 }) : null);
        return (
          <Part
            // biome-ignore lint/suspicious/noArrayIndexKey: parts never change places
            key={place}
            of={part}
            name={file.name}
            title={title !== null && part.isHidden ? say(texts.hiddenPart, { title }) : title}
          />
        );
      })}
    </>
  );
}

function Part({ of, name, title }: { of: OfficePart; name: string; title: string | null }): ReactElement {
  const say = useText();
  const isEmpty = of.kind === 'rows' ? of.rows.length === 0 : of.lines.every((line) => line.trim() === '');
  return (
    <section>
      {title !== null && <h3>{withMarksShown(title)}</h3>}
      {isEmpty && <p className="quiet">{say(texts.nothingWritten)}</p>}
      {!isEmpty && of.kind === 'lines' && <TextBox name={title ?? name} text={of.lines.join('\n')} />}
      {!isEmpty && of.kind === 'rows' && <Rows name={title ?? name} rows={of.rows} columns={of.columns} />}
      {of.isCut && <p className="caption">{say(texts.cut)}</p>}
    </section>
  );
}

/** A, B, … Z, AA: as every program of sheets calls its columns. */
const columnName = (place: number): string =>
  (place >= 26 ? columnName(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

function Rows(props: { name: string; rows: readonly SheetRow[]; columns: number }): ReactElement {
  const say = useText();
  const { name, rows, columns } = props;
  const places = Array.from({ length: columns }, (_, place) => place);
  return (
    <div className="preview-sheet">
      <ScrollTable
        caption={say(texts.textLabel, { name })}
        look="dense"
        columns={[say(texts.row), ...places.map(columnName)]}
        rows={rows.map(({ number, cells }, at) => ({
          key: `${at}`,
          cells: [number, ...places.map((place) => withMarksShown(cells[place] ?? ''))],
        }))}
      />
    </div>
  );
}
