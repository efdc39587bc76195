import ear from '@phosphor-icons/core/regular/ear.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { useText } from '../../../../web/text.tsx';
import type { Direct } from './directing.ts';
import { leading as texts } from './lead-messages.ts';

/** A whisper to one seat. It is in the debrief, and says so before it is sent. */
export function Whisper(props: { to: string; name: string; send: Direct; onClose: () => void }): ReactElement {
  const { to, name, send, onClose } = props;
  const say = useText();
  const [text, setText] = useState('');
  return (
    <form
      className="lead-whisper"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        void send({ kind: 'whisper', to, text }).then((done) => done && onClose());
      }}
    >
      <label className="label" htmlFor="whisper">
        {say(texts.whisper, { who: name })}
      </label>
      <p className="hint" id="whisper-hint">
        {say(texts.whisperHint, { who: name })}
      </p>
      <textarea
        id="whisper"
        className="input"
        maxLength={600}
        aria-describedby="whisper-hint"
        value={text}
        onInput={({ target }) => setText((target as HTMLTextAreaElement).value)}
      />
      <div className="actions">
        <Button type="submit" look="primary" icon={ear}>
          {say(texts.whisperSend)}
        </Button>
        <Button onClick={onClose}>{say(texts.notNow)}</Button>
      </div>
    </form>
  );
}
