import { type ReactElement, type ReactNode, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { useText } from '../../../../web/text.tsx';
import { isStrongPassphrase } from '../../tips/keys/passphrase-strength.ts';
import * as texts from './key-messages.ts';
import { unlocking } from './page-messages.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { keysMissing, useKeysSoon } from './with-keys.ts';

/** Chooses a new passphrase, twice the same. `use` does with it what it is for, and says whether the cryptography was there. */
export function ChoosePassphrase(props: {
  id: string;
  button: string;
  barred?: boolean;
  children?: ReactNode;
  use: (passphrase: string) => Promise<boolean>;
}): ReactElement {
  const say = useText();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [tried, setTried] = useState(false);
  const [working, setWorking] = useState(false);
  const [keysAway, setKeysAway] = useState(false);
  useKeysSoon();
  const isShort = !isStrongPassphrase(first);
  const differs = first !== second;

  async function choose(): Promise<void> {
    setTried(true);
    if (isShort || differs) return;
    setWorking(true);
    const wasThere = await props.use(first);
    setWorking(false);
    setKeysAway(!wasThere);
  }

  return (
    <form
      className="tip-body"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!working) void choose();
      }}
    >
      <PassphraseField
        id={`${props.id}-first`}
        isNew
        label={say(texts.passphrase)}
        hint={say(texts.passphraseHint)}
        error={tried && isShort ? say(texts.tooShort) : undefined}
        value={first}
        onChange={setFirst}
      />
      <PassphraseField
        id={`${props.id}-second`}
        isNew
        label={say(texts.again)}
        error={tried && differs ? say(texts.notSame) : undefined}
        value={second}
        onChange={setSecond}
      />
      {keysAway && (
        <p className="field-error" role="alert">
          {say(keysMissing)}
        </p>
      )}
      {props.children}
      <div className="actions">
        <Button type="submit" look="primary" barred={working || props.barred === true}>
          {working ? say(unlocking) : props.button}
        </Button>
      </div>
    </form>
  );
}
