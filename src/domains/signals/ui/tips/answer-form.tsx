import handPalm from '@phosphor-icons/core/regular/hand-palm.svg?raw';
import { type ReactElement, useState } from 'react';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { newOpaqueId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import type { TipContents } from '../../tips/contents.ts';
import type { TipShown } from '../../tips/shapes.ts';
import { useTipCommand } from './api.ts';
import * as texts from './page-messages.ts';
import { keysMissing, useKeysSoon, withKeys } from './with-keys.ts';

/** The answer to the sender of a tip, sealed here to their code; or why there can be none. */
export function AnswerForm({ tip, told }: { tip: TipShown; told: TipContents }): ReactElement | null {
  const say = useText();
  if (tip.state === 'stopped') {
    return (
      <StateBox icon={handPalm} title={say(texts.stoppedTitle)}>
        <p>{say(texts.stoppedText)}</p>
      </StateBox>
    );
  }
  if (!told.replyTo) {
    return (
      <StateBox icon={handPalm} title={say(texts.noReply)}>
        <p>{say(texts.noReplyText)}</p>
      </StateBox>
    );
  }
  return tip.may.includes('tip.answer') ? <Writing tip={tip} replyTo={told.replyTo} /> : null;
}

function Writing({ tip, replyTo }: { tip: TipShown; replyTo: string }): ReactElement {
  const say = useText();
  const command = useTipCommand();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [keysAway, setKeysAway] = useState(false);
  useKeysSoon();
  const written = text.trim();
  const problem = !written ? texts.answerMissing : written.length > 2000 ? texts.answerTooLong : null;
  useHoldsDraft(written !== '' && command.act === null);

  async function send(): Promise<void> {
    setTried(true);
    if (problem) return;
    const made = await withKeys(({ sealMessage }) => sealMessage(written, [replyTo, tip.recipient, tip.recovery]));
    setKeysAway(made === null);
    if (!made) return;
    const sealed = made.done;
    const message = newOpaqueId();
    const outcome = await command.send({
      path: `/api/tips/${tip.id}/answer`,
      label: texts.answering,
      done: texts.didAnswer,
      body: (act) => ({ act, message, sealed }),
    });
    if (outcome.kind !== 'done') return;
    setText('');
    setTried(false);
  }

  return (
    <section className="section" aria-labelledby="answer-title">
      <h2 id="answer-title">{say(texts.answerTitle)}</h2>
      <ActForm command={command} send={send} button={say(texts.sendAnswer)}>
        <TextArea
          id="answer"
          label={say(texts.answerLabel)}
          hint={say(texts.answerHint)}
          error={tried && problem ? say(problem) : undefined}
          value={text}
          onChange={setText}
        />
        {keysAway && (
          <p className="field-error" role="alert">
            {say(keysMissing)}
          </p>
        )}
      </ActForm>
      <LeaveGuard unsent={written !== ''} />
    </section>
  );
}
