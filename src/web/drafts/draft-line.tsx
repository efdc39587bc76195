import notePencil from '@phosphor-icons/core/regular/note-pencil.svg?raw';
import type { ReactElement } from 'react';
import { Button } from '../components/button.tsx';
import { StateBox } from '../components/state/state-box.tsx';
import { useMoment } from '../moment.ts';
import { useText } from '../text.tsx';
import * as texts from './messages.ts';
import type { KeptDraft } from './use-kept-draft.ts';

const useTime = (): ((at: string) => string) => {
  const moment = useMoment();
  return (at) => moment({ from: at, to: null, precision: 'minute' });
};

/** Above the fields: a draft from before, or of another window, about which the person chooses. */
export function DraftChoice({ of: kept }: { of: KeptDraft }): ReactElement | null {
  const say = useText();
  const time = useTime();
  const { is, at } = kept.state;
  if (is === 'offered') {
    return (
      <StateBox icon={notePencil} title={say(texts.offeredTitle)} level="p" announced>
        <p>{say(texts.offeredText, { time: at ? time(at) : '' })}</p>
        {kept.isTyped && <p>{say(texts.offeredOver)}</p>}
        <div className="actions">
          <Button onClick={() => void kept.takeKept()}>{say(texts.continueWithIt)}</Button>
          <Button look="plain" onClick={() => void kept.keepThis()}>
            {say(texts.discard)}
          </Button>
        </div>
      </StateBox>
    );
  }
  if (is !== 'changed') return null;
  return (
    <StateBox icon={notePencil} title={say(texts.changedTitle)} level="p" look="attention" announced>
      <p>{say(texts.changedText)}</p>
      <div className="actions">
        <Button onClick={() => void kept.takeKept()}>{say(texts.useOther)}</Button>
        <Button look="plain" onClick={() => void kept.keepThis()}>
          {say(texts.keepThis)}
        </Button>
      </div>
    </StateBox>
  );
}

/** Beneath the button: how what stands in the form is kept. */
export function DraftLine({ of: kept }: { of: KeptDraft }): ReactElement | null {
  const say = useText();
  const time = useTime();
  const { is, at } = kept.state;
  if (is === 'saving') return <p className="small quiet">{say(texts.saving)}</p>;
  if (is === 'saved' && at) return <p className="small quiet">{say(texts.saved, { time: time(at) })}</p>;
  if (is === 'unsaved') return <p className="small">{say(texts.unsaved)}</p>;
  if (is === 'refused') return <p className="small">{say(texts.refused)}</p>;
  if (is === 'full') return <p className="small">{say(texts.full)}</p>;
  return null;
}
