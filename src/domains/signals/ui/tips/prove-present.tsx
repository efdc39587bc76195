import { type ReactElement, useState } from 'react';
import { useAnnounce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { useText } from '../../../../web/text.tsx';
import type { TipKeys } from '../../tips/shapes.ts';
import * as texts from './key-messages.ts';
import { unlocking } from './page-messages.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { keysMissing, useKeysSoon, withKeys } from './with-keys.ts';

/**
 * Proves in this browser that the reader holds the present key: with its passphrase, or with the key on paper. Without it a new key waits
 * for a second reader.
 */
export function ProvePresent(props: {
  present: NonNullable<TipKeys['present']>;
  proven: boolean;
  onProven: (proof: string) => void;
}): ReactElement {
  const say = useText();
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const [working, setWorking] = useState(false);
  const { challenge, locked } = props.present;
  useKeysSoon();
  useAnnounce(working ? say(unlocking) : (problem ?? null));

  async function prove(): Promise<void> {
    setProblem(undefined);
    setWorking(true);
    const made = await withKeys(async ({ unlock, proofOf }) => {
      const onPaper = await proofOf(secret, challenge);
      if (onPaper !== null || locked === null) return onPaper;
      const identity = await unlock(locked, secret);
      return identity && proofOf(identity, challenge);
    });
    setWorking(false);
    if (!made) setProblem(say(keysMissing));
    else if (made.done) {
      setSecret('');
      props.onProven(made.done);
    } else setProblem(say(texts.notPresent));
  }

  if (props.proven) return <p role="status">{say(texts.presentProven)}</p>;
  return (
    <form
      className="section tip-unlock"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!working && secret.trim()) void prove();
      }}
    >
      <h2>{say(texts.presentTitle)}</h2>
      <p>{say(texts.presentText)}</p>
      <PassphraseField
        id="present"
        label={say(texts.presentSecret)}
        hint={say(texts.presentHint)}
        error={problem}
        value={secret}
        onChange={setSecret}
      />
      <div className="actions">
        <Button type="submit" barred={working}>
          {say(working ? unlocking : texts.prove)}
        </Button>
      </div>
    </form>
  );
}
