import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Dialog } from '../../../web/components/lazy-dialog.tsx';
import { useProofAsked } from '../../../web/proof.ts';
import { useText } from '../../../web/text.tsx';
import { fetchSession, sessionQuery } from './api.ts';
import { proveByPasskey, proveInDemo, sentenceOf, type Ways, waysToProve } from './own-sign-in.ts';
import * as texts from './prove-messages.ts';
import { signedInChannel } from './session-watch.ts';

/** Asks a person to prove again who they are, over the page from which something waits to be sent. */
export default function ProveAgain(): ReactElement | null {
  const asked = useProofAsked();
  return asked && <Asking key={asked.act} of={asked} />;
}

type ProofRequest = NonNullable<ReturnType<typeof useProofAsked>>;

function Asking({ of }: { of: ProofRequest }): ReactElement {
  const say = useText();
  const { verb, act } = of;
  const [ways, setWays] = useState<Ways | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(false);
  useProvedElsewhere(() => of.answer(true));

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each act
  useEffect(() => {
    waysToProve({ verb, act }).then(setWays, (error: unknown) => setProblem(sentenceOf(error, say)));
  }, [verb, act]);

  async function sign(inDemo = false): Promise<void> {
    setProblem(null);
    setWaiting(true);
    try {
      // A challenge is answered once, so each try has its own.
      const { passkey } = inDemo ? { passkey: null } : await waysToProve({ verb, act });
      if (inDemo) await proveInDemo({ verb, act });
      if (passkey) await proveByPasskey({ verb, act }, passkey);
      of.answer(true);
    } catch (error) {
      setProblem(sentenceOf(error, say));
    } finally {
      setWaiting(false);
    }
  }

  const elsewhere = ways && !ways.passkey && !ways.demo;
  const address = ways?.provider ? `/sign-in/prove/${ways.provider.key}` : '/sign-in?next=%2Fapp%2Fsigned-in';
  return (
    <Dialog title={say(texts.proveTitle)} alert onClose={() => of.answer(false)}>
      <p>{say(texts.proveText)}</p>
      {(elsewhere || ways?.provider) && <p>{say(texts.proveInNewTab)}</p>}
      {ways?.demo && <p>{say(texts.proveInDemo)}</p>}
      {waiting && !ways?.demo && <p role="status">{say(texts.proveWaiting)}</p>}
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <div className="actions">
        {ways?.passkey && (
          <Button look="primary" autoFocus barred={waiting} onClick={() => void sign()}>
            {say(texts.provePasskey)}
          </Button>
        )}
        {ways?.demo && (
          <Button
            look={ways.passkey ? undefined : 'primary'}
            autoFocus={!ways.passkey}
            barred={waiting}
            onClick={() => void sign(true)}
          >
            {say(texts.proveByPress)}
          </Button>
        )}
        {(elsewhere || ways?.provider) && (
          <a className={`button ${elsewhere ? 'primary' : ''}`} href={address} target="_blank" rel="noreferrer">
            {ways.provider ? say(texts.proveProvider, { provider: ways.provider.name }) : say(texts.proveByNewSignIn)}
          </a>
        )}
        <Button onClick={() => of.answer(false)}>{say(texts.proveCancel)}</Button>
      </div>
    </Dialog>
  );
}

/** Hears from another tab that the person has signed in or proved who they are there. In a new session everything goes on in its sitting. */
function useProvedElsewhere(proved: () => void): void {
  const client = useQueryClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: one channel for as long as it is asked
  useEffect(() => {
    const channel = new BroadcastChannel(signedInChannel);
    const hear = async (): Promise<void> => {
      const before = client.getQueryData(sessionQuery.queryKey);
      const found = await fetchSession();
      if (
        before &&
        (before.name !== found.name || before.unit.id !== found.unit.id || before.capacity !== found.capacity)
      )
        return location.replace('/app'); // what was written here is another person's
      client.setQueryData(sessionQuery.queryKey, found);
      setTimeout(proved); // once the page knows the new sitting
    };
    channel.addEventListener('message', () => void hear().catch(() => undefined));
    return () => channel.close();
  }, []);
}
