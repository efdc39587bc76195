import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { FailureState, Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { saveFile } from '../../../../web/save-file.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { ChooseFile, useChosenFile } from '../../../../web/sheets/choose-file.tsx';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import type { RowProblem } from '../../../caseload/public.ts';
import { emptySheet, mostFiles } from '../../review/import/columns.ts';
import { mostBytes, readSheet } from '../../review/import/read-sheet.ts';
import { type WhatHappens, whatHappens } from '../../review/import/what-happens.ts';
import { toFiles } from '../review/review-messages.ts';
import { askFileNames } from './api.ts';
import * as texts from './import-messages.ts';
import { ImportSend } from './import-send.tsx';
import { unpacking } from './unpack.ts';
import '../study.css';
import '../review/closed-files.css';

type ChosenImport =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly file: File }
  | { readonly kind: 'wrong'; readonly problems: readonly RowProblem[] }
  | { readonly kind: 'read'; readonly happens: WhatHappens };

/** Reads the sheet in this window and asks the server only which files are here by name. */
async function readChosen(file: File): Promise<ChosenImport> {
  let bytes: Uint8Array;
  try {
    // One byte more than may be: what is too large is known by it, and is not read whole.
    bytes = new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return { kind: 'unreadable' };
    throw error;
  }
  const read = await readSheet(bytes, unpacking);
  if ('problems' in read) return { kind: 'wrong', problems: read.problems };
  try {
    const { items } = await askFileNames();
    return { kind: 'read', happens: whatHappens(read.files, items, newId) };
  } catch (error) {
    return { kind: 'failed', error, file };
  }
}

/** A reader's own sheet is chosen, read, shown as what will become of it, and sent. */
export default function ImportPage(): ReactElement {
  const say = useText();
  const may = useMay('study.import-readings');
  return (
    <>
      <p className="small">
        <Link to="/app/study/files">{say(toFiles)}</Link>
      </p>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      {may ? <Import /> : <Forbidden />}
    </>
  );
}

function Import(): ReactElement {
  const say = useText();
  const [isSending, setSending] = useState(false);
  const { isReading, chosen, take } = useChosenFile(readChosen, say(texts.reading));

  return (
    <>
      <p className="lead">{say(texts.lead)}</p>
      <div className="actions">
        <Button look="compact" icon={downloadSimple} onClick={() => saveFile('readings.csv', emptySheet)}>
          {say(texts.template)}
        </Button>
        <Link to="/app/study/code-book">{say(texts.bookLink)}</Link>
      </div>
      <ChooseFile
        label={say(texts.choose)}
        hint={say(texts.chooseHint, { count: mostFiles, megabytes: mostBytes / 1_000_000 })}
        accept=".csv,.xlsx,text/csv"
        take={(file) => void take(file)}
        reading={isReading ? say(texts.reading) : null}
        inert={isSending}
      />
      {chosen && !isReading && (
        <ChosenSheet key={chosen.number} of={chosen.what} onSending={setSending} again={(file) => void take(file)} />
      )}
    </>
  );
}

function ChosenSheet(props: {
  of: ChosenImport;
  onSending: (isSending: boolean) => void;
  again: (file: File) => void;
}): ReactElement {
  const say = useText();
  const { of, onSending, again } = props;
  if (of.kind === 'wrong') return <Wrong of={of.problems} />;
  if (of.kind === 'failed') return <FailureState error={of.error} again={() => again(of.file)} />;
  if (of.kind === 'read') return <ImportSend of={of.happens} onSending={onSending} />;
  return <StateBox icon={warningCircle} title={say(texts.unreadable)} look="danger" level="p" announced />;
}

function Wrong({ of: problems }: { of: readonly RowProblem[] }): ReactElement {
  const say = useText();
  const title = say(texts.wrongTitle, { count: problems.length });
  return (
    <section className="section">
      <StateBox icon={warningCircle} title={title} look="danger" announced>
        <p>{say(texts.wrongText)}</p>
      </StateBox>
      <ScrollTable
        caption={title}
        look="dense"
        columns={[{ name: say(texts.cols.row), isNumber: true }, say(texts.cols.column), say(texts.cols.problem)]}
        rows={problems.map(({ row, column, text, values }, place) => ({
          key: String(place),
          cells: [row, column, say(text, values)],
        }))}
      />
    </section>
  );
}
