import ear from '@phosphor-icons/core/regular/ear.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
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
      <TextArea
        id="whisper"
        label={say(texts.whisper, { who: name })}
        hint={say(texts.whisperHint, { who: name })}
        maxLength={600}
        value={text}
        onChange={setText}
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
