import clock from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import shield from '@phosphor-icons/core/regular/shield-check.svg?raw';
import stack from '@phosphor-icons/core/regular/stack.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { lazy, type ReactElement, type ReactNode, Suspense, useId, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useMoment } from '../../../web/moment.ts';
import { sizeIn } from '../../../web/size.ts';
import { type Say, useText } from '../../../web/text.tsx';
import type { AttachmentLine } from '../schema.ts';
import type { Matter } from './api.ts';
import { ChangeFile } from './change-file.tsx';
import { Download } from './download.tsx';
import * as texts from './messages.ts';
import { show } from './preview/messages.ts';
import { ofFile } from './upload-messages.ts';

const Preview = lazy(() => import('./preview/preview.tsx'));

type Props = { matter: Matter; file: AttachmentLine; all: readonly AttachmentLine[]; mayAdd: boolean };

/** One file: what it is, who added it, what became of it, and what can be done about it. */
export function FileRow({ matter, file, all, mayAdd }: Props): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const moment = useMoment();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  const [isShown, setShown] = useState(false);
  const earlier = all.find(({ id }) => id === file.replaces)?.name ?? null;
  const at = (when: string) => moment({ from: when, to: null, precision: 'minute' });
  const { name, bytes, type, by, withdrawn, may } = file;
  const isArriving = file.state === 'arriving';
  const what = isArriving
    ? sizeIn(number, bytes)
    : say(texts.summary, { type: say(texts.typeNames[type]), size: sizeIn(number, bytes) });
  return (
    <li className={`row ${withdrawn ? 'withdrawn' : ''}`}>
      <div>
        {file.opens ? (
          <button
            type="button"
            className="files-name files-show"
            aria-haspopup="dialog"
            aria-label={say(ofFile, { what: say(show), name })}
            onClick={() => setShown(true)}
          >
            {name}
          </button>
        ) : (
          <b className="files-name">{name}</b>
        )}
        <p className="small quiet">{what}</p>
        <p className="small quiet">{say(texts.addedBy, { name: by, at: at(file.at) })}</p>
        <States of={file} say={say} />
        {earlier !== null && <p className="small">{say(texts.newer, { name: earlier })}</p>}
        {isArriving && <p className="small">{say(file.coming ? texts.comingOwn : texts.comingTheirs)}</p>}
        {file.namedAsOther && <p className="small files-warning">{say(texts.namedAsOther)}</p>}
        {file.state === 'kept' && file.scan === 'too-large' && !file.opens && (
          <p className="small files-warning">{say(texts.closedUnscanned)}</p>
        )}
        {withdrawn && (
          <p className="small">
            {say(texts.withdrawnBy, { name: withdrawn.by, at: at(withdrawn.at), reason: withdrawn.reason })}
          </p>
        )}
        {file.sha256 !== null && (
          <details className="small quiet files-sum">
            <summary>{say(texts.checksum)}</summary>
            <code>SHA-256 {file.sha256}</code>
          </details>
        )}
      </div>
      <div className="actions end not-on-paper">
        <Download matter={matter} file={file} />
        {may.length > 0 && (
          <Button
            look="compact"
            aria-expanded={isOpen}
            aria-controls={panel}
            aria-label={say(ofFile, { what: say(texts.changeIt), name })}
            onClick={() => setOpen(!isOpen)}
          >
            {say(texts.changeIt)}
          </Button>
        )}
      </div>
      {isShown && (
        <Suspense fallback={null}>
          <Preview matter={matter} file={file} all={all} close={() => setShown(false)} />
        </Suspense>
      )}
      <div id={panel} className="files-change">
        {isOpen && <ChangeFile matter={matter} file={file} mayAdd={mayAdd} close={() => setOpen(false)} />}
      </div>
    </li>
  );
}

function States({ of, say }: { of: AttachmentLine; say: Say }): ReactElement {
  const chip = (look: ChipLook, icon: string, text: (typeof texts)['clean']): ReactNode => (
    <Chip look={look} icon={icon}>
      {say(text)}
    </Chip>
  );
  const isKept = of.state === 'kept';
  return (
    <p className="files-states">
      {of.state === 'withdrawn' && chip('nothing', prohibit, texts.withdrawnState)}
      {of.state === 'arriving' && chip('attention', clock, texts.coming)}
      {isKept && of.scan === 'waiting' && chip('attention', clock, texts.waits)}
      {isKept && of.scan === 'clean' && chip('done', shield, texts.clean)}
      {isKept && of.scan === 'found' && chip('lost', warning, texts.found)}
      {isKept && of.scan === 'too-large' && chip('attention', warning, texts.tooLargeToScan)}
      {of.replaced && chip('bare', stack, texts.earlier)}
    </p>
  );
}
