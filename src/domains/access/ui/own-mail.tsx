import { type ReactElement, useId, useState } from 'react';
import { isMailAddress } from '../../../kernel/text/mail-address.ts';
import { Button } from '../../../web/components/button.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { useFormats } from '../../../web/formats.ts';
import '../../../web/form/form.css';
import { useText } from '../../../web/text.tsx';
import type { OwnSignIn } from '../sign-in/own-shapes.ts';
import * as texts from './own-mail-messages.ts';
import { askMailAddress, confirmMailAddress, type Doing, removeMailAddress } from './own-sign-in.ts';

type Mail = OwnSignIn['mail'];

/** Where one is told of changes of one's sign-in. Where this installation sends no mail and never did to this person, there is nothing to say. */
export function OwnMail({ of, doing }: { of: Mail; doing: Doing }): ReactElement | null {
  const say = useText();
  const { date } = useFormats();
  const heading = useId();
  const { offered, address, since, asked } = of;
  if (!offered && !address) return null;
  const day = since === null ? '' : date(new Date(since));
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.title)}</h2>
      <p>{say(texts.text)}</p>
      {address ? (
        <p className="own-address">{say(of.isConfirmed ? texts.confirmed : texts.given, { address, day })}</p>
      ) : (
        <p className="unknown">{say(texts.nowhere)}</p>
      )}
      {!offered && <p>{say(texts.notSent)}</p>}
      {asked && <TypeCode of={asked} doing={doing} />}
      {offered && <AskFor key={`${asked?.until} ${since}`} doing={doing} />}
      {address && (
        <div className="actions">
          <Button
            reason={heading}
            barred={doing.busy}
            onClick={() => void doing.run(removeMailAddress, texts.didRemove)}
          >
            {say(texts.remove)}
          </Button>
        </div>
      )}
    </section>
  );
}

function TypeCode({ of, doing }: { of: NonNullable<Mail['asked']>; doing: Doing }): ReactElement {
  const say = useText();
  const { date, time } = useFormats();
  const [code, setCode] = useState('');
  const until = new Date(of.until);
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void doing.run(() => confirmMailAddress(code), texts.didConfirm);
      }}
    >
      <p className="own-address">{say(texts.waits, { address: of.address, day: date(until), time: time(until) })}</p>
      <TextField id="own-mail-code" label={say(texts.code)} value={code} onChange={setCode} maxLength={60} />
      <div className="actions">
        <Button type="submit" look="primary" barred={doing.busy}>
          {say(texts.confirm)}
        </Button>
      </div>
    </form>
  );
}

function AskFor({ doing }: { doing: Doing }): ReactElement {
  const say = useText();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const meant = address.trim();
        setWrong(!isMailAddress(meant));
        if (isMailAddress(meant)) void doing.run(() => askMailAddress(meant), texts.didAsk);
      }}
    >
      <TextField
        id="own-mail-address"
        label={say(texts.address)}
        hint={say(texts.addressHint)}
        value={address}
        onChange={setAddress}
        error={wrong ? say(texts.addressWrong) : undefined}
        maxLength={254}
      />
      <div className="actions">
        <Button type="submit" barred={doing.busy}>
          {say(texts.ask)}
        </Button>
      </div>
    </form>
  );
}
