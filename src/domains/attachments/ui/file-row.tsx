import arrowDown from '@phosphor-icons/core/regular/download-simple.svg?raw';
import clock from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import shield from '@phosphor-icons/core/regular/shield-check.svg?raw';
import stack from '@phosphor-icons/core/regular/stack.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useMoment } from '../../../web/moment.ts';
import { type Say, useText } from '../../../web/text.tsx';
import type { AttachmentLine } from '../schema.ts';
import { addressOf, type Matter } from './api.ts';
import { ChangeFile } from './change-file.tsx';
import { useFetching } from './fetch-file.ts';
import * as texts from './messages.ts';
import { sizeIn } from './size.ts';
import { ofFile } from './upload-messages.ts';

type Props = { matter: Matter; file: AttachmentLine; earlier: string | null; mayAdd: boolean };

/** One file: what it is, who added it, what became of it, and what can be done about it. */
export function FileRow({ matter, file, earlier, mayAdd }: Props): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const moment = useMoment();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  const at = (when: string) => moment({ from: when, to: null, precision: 'minute' });
  const { name, bytes, type, by, withdrawn, may } = file;
  const isArriving = file.state === 'arriving';
  const what = isArriving
    ? sizeIn(number, bytes)
    : say(texts.summary, { type: say(texts.typeNames[type]), size: sizeIn(number, bytes) });
  return (
    <li className={`row ${withdrawn ? 'withdrawn' : ''}`}>
      <div>
        <b className="files-name">{name}</b>
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
      <div id={panel} className="files-change">
        {isOpen && <ChangeFile matter={matter} file={file} mayAdd={mayAdd} close={() => setOpen(false)} />}
      </div>
    </li>
  );
}

function Download({ matter, file }: { matter: Matter; file: AttachmentLine }): ReactElement | null {
  const say = useText();
  const fetching = useFetching(`${addressOf(matter)}/${file.id}/contents`, file);
  if (!file.opens) return null;
  return (
    <>
      <a
        className="button compact"
        href={`${addressOf(matter)}/${file.id}/contents`}
        download={file.name}
        aria-label={say(ofFile, { what: say(texts.download), name: file.name })}
        onClick={fetching.take}
      >
        <Icon of={arrowDown} />
        {say(fetching.isOn ? texts.fetching : texts.download)}
      </a>
      {fetching.trouble !== null && (
        <p className="small files-warning" role="alert">
          {fetching.trouble}
        </p>
      )}
    </>
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
