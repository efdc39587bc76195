import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { join, Refused } from '../api.ts';
import { joining as texts } from './join-messages.ts';

/** Joining with the code that was said aloud. No account, and a name one may make up. */
export function Join({ onJoined, isLead }: { onJoined: () => void; isLead: boolean }): ReactElement {
  const say = useText();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<{ readonly code?: string; readonly name?: string; readonly all?: string }>({});
  const typed = code.replaceAll(/[\s-]/g, '').toUpperCase();
  const send = async () => {
    const found = {
      ...(/^[A-Z0-9]{6}$/.test(typed) ? {} : { code: say(texts.codeWrong) }),
      ...(name.trim() === '' ? { name: say(texts.nameWrong) } : {}),
    };
    setWrong(found);
    const [first] = Object.keys(found);
    if (first !== undefined) {
      document.getElementById(first)?.focus();
      return;
    }
    try {
      await join(typed, name);
      onJoined();
    } catch (error) {
      setWrong({ all: error instanceof Refused && error.sentence !== null ? error.sentence : say(texts.noContact) });
    }
  };
  return (
    <main className="exercise-alone" id="main">
      <h1>{say(isLead ? texts.out : texts.title)}</h1>
      <p className="lead">{say(texts.lead)}</p>
      <form
        className="fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {wrong.all && (
          <p className="exercise-problem" role="alert">
            {wrong.all}
          </p>
        )}
        <TextField
          id="code"
          label={say(texts.code)}
          hint={say(texts.codeHint)}
          error={wrong.code}
          width="short"
          value={code}
          onChange={setCode}
        />
        <TextField
          id="name"
          label={say(texts.name)}
          hint={say(texts.nameHint)}
          error={wrong.name}
          maxLength={40}
          value={name}
          onChange={setName}
        />
        <Button type="submit" look="primary">
          {say(texts.join)}
        </Button>
      </form>
    </main>
  );
}
