import { type ReactElement, useEffect, useState } from 'react';
import { Press, Written } from '../../../../../web/field/controls.tsx';
import { goTo } from '../../../../../web/field/place.ts';
import { Screen } from '../../../../../web/field/screen.tsx';
import { endHanded } from '../../../../../web/offline/handed.ts';
import { unlock } from '../../../../../web/offline/unlock.ts';
import { useText } from '../../../../../web/text.tsx';
import { Unsent } from '../live/unsent.tsx';
import { screenUnderWay } from '../under-way.ts';
import { look, type Phone } from './phone.ts';
import * as texts from './start-messages.ts';

/** Nothing is read here until it is opened; what was recorded is sent all the same. */
export function Locked({ phone }: { phone: Phone }): ReactElement {
  const say = useText();
  const [secret, setSecret] = useState('');
  const [isOpening, setOpening] = useState(false);
  const [share, setShare] = useState<number | null>(null); // null: how far it is is not known
  const [problem, setProblem] = useState<string | null>(null);
  const { methods, wrongLeft } = phone;
  const written = methods.find((kind) => kind !== 'passkey');
  const byPasskey = methods.includes('passkey');

  async function open(kind: 'passkey' | 'pin' | 'words'): Promise<void> {
    if (isOpening) return;
    setProblem(null);
    setOpening(true);
    const screen = await screenUnderWay(location.pathname); // first, since the list ends the visit that goes on
    const tried = unlock({ kind }, kind === 'passkey' ? null : secret, setShare);
    const outcome = await tried.catch(() => 'failed' as const);
    setOpening(false);
    setShare(null);
    setSecret('');
    if (outcome === 'open') await endHanded();
    if (outcome === 'open' && screen) goTo(screen); // back from the worker's hand, the visit goes on where it was
    if (outcome === 'failed') setProblem(say(texts.notOpened));
    if (outcome === 'wrong') setProblem(kind === 'passkey' ? say(texts.wrongPasskey) : 'wrong');
    await look();
  }
  // A phone that a passkey opens asks for it by itself, once: one press less with gloves on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen comes
  useEffect(() => {
    if (byPasskey && !phone.handed) void open('passkey');
  }, []);

  return (
    <Screen title={say(texts.lockedTitle)}>
      {phone.handed?.isBack && <p className="lead">{say(phone.handed.told ? texts.returned : texts.practised)}</p>}
      {byPasskey && (
        <Press look="primary" barred={isOpening} onClick={() => void open('passkey')}>
          {say(texts.open)}
        </Press>
      )}
      {written && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void open(written);
          }}
        >
          <Written
            id="secret"
            label={say(written === 'pin' ? texts.yourPin : texts.yourWords)}
            value={secret}
            onChange={setSecret}
            maxLength={200}
            type="password"
            inputMode={written === 'pin' ? 'numeric' : 'text'}
            autoComplete="current-password"
            error={problem === 'wrong' ? say(texts.wrong, { left: wrongLeft }) : undefined}
          />
          <button type="submit" className="press primary" aria-disabled={isOpening || undefined}>
            <span>{say(isOpening ? texts.making : texts.open)}</span>
          </button>
          {isOpening && <progress value={share ?? undefined} max={1} aria-label={say(texts.making)} />}
        </form>
      )}
      {problem && problem !== 'wrong' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <Unsent phone={phone} />
    </Screen>
  );
}
