import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import fingerprint from '@phosphor-icons/core/regular/fingerprint.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { type ReactElement, useId, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Chip } from '../../../web/components/chip.tsx';
import { Dialog } from '../../../web/components/lazy-dialog.tsx';
import { StateBox } from '../../../web/components/state/state-box.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import '../../../web/form/form.css';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import type { OwnSignIn } from '../sign-in/own-shapes.ts';
import * as texts from './my-sign-in-messages.ts';
import { addPasskey, type Doing, endPasskey } from './own-sign-in.ts';
import { useSession } from './public.tsx';

/** One's passkeys, each with what one calls it; a second is asked for where there is one and nothing else. */
export function OwnPasskeys({ of, doing }: { of: OwnSignIn; doing: Doing }): ReactElement {
  const say = useText();
  const heading = useId();
  const { passkeys, atProvider } = of;
  const isDemo = useSession().mode.demo && passkeys.length === 0;
  const isOnlyWay = passkeys.length === 1 && !atProvider;
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.passkeysTitle)}</h2>
      {passkeys.length === 0 && <p>{say(isDemo ? texts.passkeysDemo : texts.passkeysNone)}</p>}
      {isOnlyWay && (
        <StateBox icon={warningCircle} title={say(texts.onlyOne)} look="attention" level="p">
          <p>{say(texts.onlyOneText)}</p>
        </StateBox>
      )}
      {passkeys.length > 0 && (
        <ul className="own-ways">
          {passkeys.map((passkey) => (
            <OnePasskey key={passkey.id} of={passkey} mayEnd={!isOnlyWay} doing={doing} />
          ))}
        </ul>
      )}
      {!isDemo && <AddPasskey doing={doing} />}
    </section>
  );
}

function OnePasskey(props: { of: OwnSignIn['passkeys'][number]; mayEnd: boolean; doing: Doing }): ReactElement {
  const { of, mayEnd, doing } = props;
  const say = useText();
  const moment = useMoment();
  const called = useId();
  const [asking, setAsking] = useState(false);
  const at = (from: string) => moment({ from, to: null, precision: 'minute' });
  return (
    <li>
      <p className="label" id={called}>
        {of.label}
      </p>
      {of.isThis && (
        <Chip look="done" icon={checkCircle}>
          {say(texts.thisPasskey)}
        </Chip>
      )}
      <p className="small quiet">
        {say(texts.added, { time: at(of.addedAt) })}.{' '}
        {of.usedAt ? say(texts.used, { time: at(of.usedAt) }) : say(texts.notUsed)}.
      </p>
      {mayEnd && (
        <Button reason={called} barred={doing.busy} onClick={() => setAsking(true)}>
          {say(texts.endPasskey)}
        </Button>
      )}
      {asking && (
        <Dialog title={say(texts.endPasskeyTitle, { name: of.label })} alert onClose={() => setAsking(false)}>
          <p>{say(texts.endPasskeyText)}</p>
          <div className="actions">
            <Button
              look="primary"
              onClick={() => {
                setAsking(false);
                void doing.run(() => endPasskey(of.id), texts.didEndPasskey);
              }}
            >
              {say(texts.endPasskey)}
            </Button>
            <Button autoFocus onClick={() => setAsking(false)}>
              {say(texts.notNow)}
            </Button>
          </div>
        </Dialog>
      )}
    </li>
  );
}

function AddPasskey({ doing }: { doing: Doing }): ReactElement {
  const say = useText();
  const [label, setLabel] = useState('');
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void doing.run(async () => {
          await addPasskey(label);
          setLabel('');
        }, texts.didAdd);
      }}
    >
      <TextField
        id="passkey-name"
        label={say(texts.name)}
        hint={say(texts.nameHint)}
        value={label}
        onChange={setLabel}
        maxLength={60}
      />
      <div className="actions">
        <Button type="submit" icon={fingerprint} barred={doing.busy}>
          {say(texts.add)}
        </Button>
      </div>
    </form>
  );
}
