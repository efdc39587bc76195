import { type ReactElement, useId, useState } from 'react';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { textErrors, wrong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import type { ProviderShown } from '../../schema.ts';
import { useProviderCommand } from '../api.ts';
import { FoldedForm } from '../folded-form.tsx';
import * as texts from './place-messages.ts';

const base = '/api/administration/providers';
/** With which algorithms a provider may sign, where no one has chosen otherwise. */
const usual = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const secretErrors = (secret: string, id: string) =>
  secret === '' || secret.length >= 16 ? [] : [wrong(id, texts.secretShort)];

export function ConnectProvider(): ReactElement {
  const say = useText();
  const plain = useProviderCommand();
  const [provider, setProvider] = useState(newId);
  const empty = { key: '', nameSv: '', nameEn: '', issuer: '', clientId: '', secret: '', jwtLogout: false };
  const [draft, setDraft] = useState(empty);
  const { command, kept } = useDrafted(plain, {
    part: 'connect',
    title: say(texts.connect),
    value: { ...draft, secret: '' },
    put: setDraft,
  });
  const errors = useFormErrors([
    ...textErrors('nameSv', draft.nameSv, 200, texts.nameMissing),
    ...textErrors('nameEn', draft.nameEn, 200, texts.nameMissing),
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(draft.key) ? [] : [wrong('key', texts.keyWrong)]),
    ...(/^https?:\/\/[^?#\s]+$/.test(draft.issuer) ? [] : [wrong('issuer', texts.issuerWrong)]),
    ...textErrors('clientId', draft.clientId, 200, texts.clientMissing),
    ...secretErrors(draft.secret, 'clientSecret'),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const { secret, ...said } = draft;
    const outcome = await command.send({
      path: base,
      label: texts.sending,
      done: texts.connected,
      body: (act) => ({
        act,
        provider,
        ...said,
        clientSecret: secret === '' ? null : secret,
        algorithms: usual,
        scopes: [],
        assurance: null,
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    setProvider(newId());
    setDraft(empty);
  }
  const field = (id: Exclude<keyof typeof draft, 'jwtLogout'>, at: string = id) => ({
    id: at,
    value: draft[id],
    onChange: (value: string) => setDraft({ ...draft, [id]: value }),
    onLeave: () => errors.left(at),
    error: errors.at(at),
  });
  return (
    <FoldedForm kept={kept} title={say(texts.connect)} command={command} errors={errors} send={send}>
      <TextField {...field('nameSv')} label={say(texts.nameSv)} />
      <TextField {...field('nameEn')} label={say(texts.nameEn)} />
      <TextField {...field('key')} label={say(texts.key)} hint={say(texts.keyHint)} maxLength={60} />
      <TextField {...field('issuer')} label={say(texts.issuer)} hint={say(texts.issuerHint)} maxLength={500} />
      <TextField {...field('clientId')} label={say(texts.clientId)} maxLength={200} />
      <TextField
        {...field('secret', 'clientSecret')}
        label={say(texts.secret)}
        hint={say(texts.secretHint)}
        maxLength={500}
        optional
      />
      <JwtLogout value={draft.jwtLogout} onChange={(jwtLogout) => setDraft({ ...draft, jwtLogout })} />
    </FoldedForm>
  );
}

/** How the sign-in service types what it says of an end: a few depart from the standard. */
function JwtLogout({ value, onChange }: { value: boolean; onChange: (value: boolean) => void }): ReactElement {
  const say = useText();
  const hint = useId();
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          checked={value}
          aria-describedby={hint}
          onChange={({ target }) => onChange(target.checked)}
        />
        {say(texts.jwtLogout)}
      </label>
      <p className="hint" id={hint}>
        {say(texts.jwtLogoutHint)}
      </p>
    </div>
  );
}

export function ChangeProvider({ of }: { of: ProviderShown }): ReactElement {
  const say = useText();
  const { language } = useSession();
  const plain = useProviderCommand();
  const [draft, setDraft] = useState({
    ...{ nameSv: of.nameSv, nameEn: of.nameEn, secret: '', jwtLogout: of.jwtLogout },
  });
  const at = (name: string): string => `${of.id}.${name}`;
  const { command, kept } = useDrafted(plain, {
    part: `change-${of.id}`,
    title: say(texts.save),
    value: { nameSv: draft.nameSv, nameEn: draft.nameEn, jwtLogout: draft.jwtLogout },
    put: (was) => setDraft({ ...was, secret: '' }),
  });
  const errors = useFormErrors([
    ...textErrors(at('nameSv'), draft.nameSv, 200, texts.nameMissing),
    ...textErrors(at('nameEn'), draft.nameEn, 200, texts.nameMissing),
    ...secretErrors(draft.secret, at('secret')),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const { nameSv, nameEn, secret, jwtLogout } = draft;
    await command.send({
      path: `${base}/${of.id}/change`,
      label: texts.sending,
      done: texts.changed,
      body: (act) => ({
        act,
        nameSv,
        nameEn,
        clientSecret: secret === '' ? null : secret,
        algorithms: of.algorithms,
        scopes: of.scopes.filter((scope) => scope !== 'openid'),
        assurance: of.assurance,
        jwtLogout,
      }),
    });
  }
  const field = (id: Exclude<keyof typeof draft, 'jwtLogout'>) => ({
    id: at(id),
    value: draft[id],
    onChange: (value: string) => setDraft({ ...draft, [id]: value }),
    error: errors.at(at(id)),
  });
  const title = say(texts.changeProvider, { name: language === 'sv' ? of.nameSv : of.nameEn });
  return (
    <FoldedForm kept={kept} title={title} command={command} errors={errors} send={send} button={say(texts.save)}>
      <TextField {...field('nameSv')} label={say(texts.nameSv)} />
      <TextField {...field('nameEn')} label={say(texts.nameEn)} />
      <TextField {...field('secret')} label={say(texts.secret)} hint={say(texts.secretHint)} maxLength={500} optional />
      <JwtLogout value={draft.jwtLogout} onChange={(jwtLogout) => setDraft({ ...draft, jwtLogout })} />
    </FoldedForm>
  );
}

export function EndProvider({ of }: { of: ProviderShown }): ReactElement {
  const say = useText();
  const { language } = useSession();
  const plain = useProviderCommand();
  const [reason, setReason] = useState('');
  const id = `${of.id}.reason`;
  const { command, kept } = useDrafted(plain, {
    part: `end-${of.id}`,
    title: say(texts.endProviderNote).slice(0, 120),
    value: { reason },
    put: (typed) => setReason(typed.reason),
  });
  const errors = useFormErrors(textErrors(id, reason, 300, texts.reasonMissing));
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    await command.send({
      path: `${base}/${of.id}/end`,
      label: texts.sending,
      done: texts.ended,
      body: (act) => ({ act, reason: reason.trim() }),
    });
  }
  const title = say(texts.endProvider, { name: language === 'sv' ? of.nameSv : of.nameEn });
  return (
    <FoldedForm
      kept={kept}
      title={title}
      note={<p>{say(texts.endProviderNote)}</p>}
      command={command}
      errors={errors}
      send={send}
    >
      <TextField
        id={id}
        label={say(texts.reason)}
        value={reason}
        onChange={setReason}
        error={errors.at(id)}
        maxLength={300}
      />
    </FoldedForm>
  );
}
