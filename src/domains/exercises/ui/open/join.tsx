import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { useText } from '../../../../web/text.tsx';
import { join, Refused } from '../api.ts';
import { joining as texts } from './join-messages.ts';

/** Joining with the code that was said aloud. No account, and a name one may make up. */
export function Join({ onJoined, isLead }: { onJoined: () => void; isLead: boolean }): ReactElement {
  const say = useText();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const typed = code.replaceAll(/[\s-]/g, '').toUpperCase();
  const send = async () => {
    if (!/^[A-Z0-9]{6}$/.test(typed)) return setProblem(say(texts.codeWrong));
    if (name.trim() === '') return setProblem(say(texts.nameWrong));
    try {
      await join(typed, name);
      onJoined();
    } catch (error) {
      setProblem(error instanceof Refused && error.sentence !== null ? error.sentence : say(texts.noContact));
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
        {problem && (
          <p className="exercise-problem" role="alert">
            {problem}
          </p>
        )}
        <div>
          <label className="label" htmlFor="code">
            {say(texts.code)}
          </label>
          <p className="hint" id="code-hint">
            {say(texts.codeHint)}
          </p>
          <input
            id="code"
            className="input short exercise-code"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-describedby="code-hint"
            value={code}
            onInput={({ target }) => setCode((target as HTMLInputElement).value)}
          />
        </div>
        <div>
          <label className="label" htmlFor="name">
            {say(texts.name)}
          </label>
          <p className="hint" id="name-hint">
            {say(texts.nameHint)}
          </p>
          <input
            id="name"
            className="input"
            maxLength={40}
            autoComplete="off"
            aria-describedby="name-hint"
            value={name}
            onInput={({ target }) => setName((target as HTMLInputElement).value)}
          />
        </div>
        <Button type="submit" look="primary">
          {say(texts.join)}
        </Button>
      </form>
    </main>
  );
}
