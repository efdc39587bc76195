import { type ReactElement, useEffect, useState } from 'react';
import type { Message } from '../../../../../kernel/message.ts';
import { Press, Written } from '../../../../../web/field/controls.tsx';
import { canUsePasskey, isStrongEnough, NoPasskey, setUnlock } from '../../../../../web/offline/unlock.ts';
import { useText } from '../../../../../web/text.tsx';
import * as texts from '../start/brief-messages.ts';
import { look } from './phone.ts';
import { making } from './start-messages.ts';

/** Whether this phone can be opened by a passkey; false until it is known. */
export function useCanPasskey(): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => {
    void canUsePasskey()
      .then(setCan)
      .catch(() => undefined);
  }, []);
  return can;
}

/** From a number or words to a passkey: what opens it now is asked for once more, and opens it no more afterwards. */
export function ChangeToPasskey(): ReactElement {
  const say = useText();
  const [wants, setWants] = useState(false);
  const [secret, setSecret] = useState('');
  const [isMaking, setMaking] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);
  async function change(): Promise<void> {
    setMaking(true);
    setProblem(null);
    const kind = isStrongEnough(secret);
    try {
      if (kind === 'too-short') throw new RangeError('No such secret opens a phone.');
      await setUnlock({ kind: 'passkey' }, null, { method: { kind }, secret, isReplaced: true });
    } catch (error) {
      setProblem(error instanceof NoPasskey ? texts.noKeyMade : texts.notThat);
    }
    setMaking(false);
    await look().catch(() => undefined);
  }
  if (!wants) return <Press onClick={() => setWants(true)}>{say(texts.toPasskey)}</Press>;
  return (
    <>
      <Written
        id="secret-now"
        label={say(texts.secretNow)}
        value={secret}
        onChange={setSecret}
        maxLength={200}
        type="password"
        autoComplete="current-password"
        error={problem ? say(problem) : undefined}
      />
      <Press barred={isMaking} onClick={() => void change()}>
        {say(isMaking ? making : texts.toPasskey)}
      </Press>
    </>
  );
}
