import { type ReactElement, useEffect, useState } from 'react';
import { Field } from '../../../../web/components/field.tsx';
import { bytesOf } from '../../../../web/components/paper/paper-buttons.tsx';
import { missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import type { PaperList } from '../../paper/schema.ts';
import { FoldedForm } from '../folded-form.tsx';
import { templatesPath, usePaperCommand } from './api.ts';
import * as texts from './page-messages.ts';

const mostBytes = 65_536;

/** The file as it is sent. What it is, the server reads from its bytes. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let signs = '';
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs);
}

/** The logo at the head of every letter: as it is, another one, or none. */
export function LogoSection({ logo }: { logo: PaperList['logo'] }): ReactElement {
  const say = useText();
  return (
    <section className="section" aria-labelledby="logo">
      <h2 id="logo">{say(texts.logoTitle)}</h2>
      {logo ? (
        <p>
          <LogoNow key={logo.png} of={logo} />
        </p>
      ) : (
        <p className="unknown">{say(texts.noLogo)}</p>
      )}
      <ChangeLogo key={logo?.png ?? 'none'} />
      {logo && <RemoveLogo />}
    </section>
  );
}

/** Pages may not show pictures that stand in their own text, so it is handed to the browser as a file. */
function LogoNow({ of }: { of: NonNullable<PaperList['logo']> }): ReactElement {
  const say = useText();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytesOf(of.png)], { type: 'image/png' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [of.png]);
  return <img className="paper-logo" src={address} width={of.width} height={of.height} alt={say(texts.logoNow)} />;
}

function ChangeLogo(): ReactElement {
  const say = useText();
  const command = usePaperCommand();
  const [file, setFile] = useState<File | null>(null);
  const errors = useFormErrors([
    ...(file === null ? [missing('file', texts.noFile)] : []),
    ...(file !== null && file.size > mostBytes ? [missing('file', texts.tooLarge)] : []),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt() || !file) return;
    const [version, content] = [newId(), await base64Of(file)];
    const outcome = await command.send({
      path: `${templatesPath}/logo`,
      label: texts.sending,
      done: texts.logoDone,
      body: (act) => ({ act, version, file: content }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <FoldedForm
      title={say(texts.changeLogo)}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.changeLogo)}
    >
      <Field id="file" label={say(texts.chooseLogo)} hint={say(texts.logoHint)} error={errors.at('file')}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept="image/png"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        )}
      </Field>
    </FoldedForm>
  );
}

function RemoveLogo(): ReactElement {
  const say = useText();
  const command = usePaperCommand();
  const errors = useFormErrors([]);
  async function send(): Promise<void> {
    const version = newId();
    await command.send({
      path: `${templatesPath}/logo`,
      label: texts.sending,
      done: texts.logoDone,
      body: (act) => ({ act, version, file: null }),
    });
  }
  return (
    <FoldedForm
      title={say(texts.removeLogo)}
      note={<p>{say(texts.removeNote)}</p>}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.removeLogo)}
    >
      {null}
    </FoldedForm>
  );
}
