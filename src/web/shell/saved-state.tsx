import cloudArrowUp from '@phosphor-icons/core/regular/cloud-arrow-up.svg?raw';
import cloudCheck from '@phosphor-icons/core/regular/cloud-check.svg?raw';
import cloudWarning from '@phosphor-icons/core/regular/cloud-warning.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import notePencil from '@phosphor-icons/core/regular/note-pencil.svg?raw';
import type { ReactElement } from 'react';
import type { Message, MessageValues } from '../../kernel/message.ts';
import { useStill } from '../announce.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { useDraft } from '../draft.ts';
import { useFormats } from '../formats.ts';
import { again } from '../messages.ts';
import { type Dispatch, type DispatchState, tryAgain, useOutbox } from '../sending/outbox.ts';
import { useText } from '../text.tsx';
import * as texts from './messages.ts';
import { Panel } from './panel.tsx';

type SavedText = {
  readonly icon: string;
  readonly text: Message;
  readonly values?: MessageValues;
  readonly look?: 'attention';
};

/** The one thing worth saying: first what needs a person, then what waits, then what is on its way. */
function told(dispatches: readonly Dispatch[], draft: boolean): SavedText {
  const count = (...states: DispatchState[]): number =>
    dispatches.filter((dispatch) => states.includes(dispatch.state)).length;
  if (count('stuck') > 0) return { icon: cloudWarning, text: texts.couldNotBeSent, look: 'attention' };
  const waits = count('waiting', 'signed-out');
  if (waits > 0) return { icon: hourglass, text: texts.waiting, values: { count: waits }, look: 'attention' };
  if (count('sending') > 0) return { icon: cloudArrowUp, text: texts.sending };
  if (draft) return { icon: notePencil, text: texts.draftHere };
  return { icon: cloudCheck, text: texts.allSaved };
}

const dispatchTexts: Readonly<Record<DispatchState, Message>> = {
  sending: texts.dispatchSending,
  waiting: texts.dispatchWaiting,
  'signed-out': texts.dispatchSignedOut,
  stuck: texts.dispatchStuck,
  sent: texts.dispatchSent,
};

/** Whether everything has arrived, always in the same place; opened, it lists what was sent and what waits. */
export function SavedState(): ReactElement {
  const say = useText();
  const { time } = useFormats();
  const dispatches = useOutbox();
  const draft = useDraft();
  const { icon, text, values, look } = told(dispatches, draft);
  const words = say(text, values);
  const still = useStill(words);
  return (
    <>
      <span className="unseen" role="status">
        {still}
      </span>
      <Panel
        look={look}
        button={
          <>
            <Icon of={icon} />
            <span className="not-phone">{words}</span>
          </>
        }
        label={words}
      >
        <h2>{say(texts.savedPanelTitle)}</h2>
        {dispatches.map((dispatch) => (
          <div className="dispatch" key={dispatch.id}>
            <p>
              <b>{say(dispatch.label)}</b>
            </p>
            <p className="small quiet">{say(dispatchTexts[dispatch.state], { time: time(dispatch.at) })}</p>
            {(dispatch.state === 'stuck' || dispatch.state === 'waiting') && (
              <Button look="compact" onClick={() => tryAgain(dispatch.id)}>
                {say(again)}
              </Button>
            )}
          </div>
        ))}
        {dispatches.length === 0 && !draft && <p>{say(texts.savedPanelEmpty)}</p>}
        {draft && <p>{say(texts.savedPanelDraft)}</p>}
      </Panel>
    </>
  );
}
