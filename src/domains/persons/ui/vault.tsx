import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import vaultIcon from '@phosphor-icons/core/regular/vault.svg?raw';
import { type ReactElement, useEffect, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { missing } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import { type Identity, identityFields, lookReasons, type PersonShown } from '../schema.ts';
import { useLook } from './api.ts';
import { pageTexts } from './page-messages.ts';
import { StoreIdentity } from './store-identity.tsx';
import { fieldNames, lookReasonNames } from './words.ts';

/**
 * The identity of a person: what the vault holds, who has accessed it, and an access with a reason. The name is shown for the moment only.
 */
export function Vault({ person }: { person: PersonShown }): ReactElement {
  const say = useText();
  const [open, setOpen] = useState<'look' | 'store' | null>(null);
  const [name, setName] = useState<Identity | 'shown-before' | null>(null);
  const { identity, may } = person;
  const isLocked = person.protection !== 'none';
  // Leaving the window takes the name off the screen.
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') setName(null);
    };
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, []);
  return (
    <section className="vault" aria-labelledby="vault">
      <h2 id="vault">
        <Icon of={isLocked ? lockKey : vaultIcon} />
        {say(isLocked ? pageTexts.locked : pageTexts.who)}
      </h2>
      {isLocked && <p>{say(pageTexts.lockedText)}</p>}
      {identity ? <WhatItHolds person={person} identity={identity} /> : <p>{say(pageTexts.nothingStored)}</p>}
      {name === 'shown-before' && <p role="status">{say(pageTexts.again)}</p>}
      {name && name !== 'shown-before' && <Shown name={name} hide={() => setName(null)} />}
      {open === 'look' && (
        <Look
          person={person.id}
          onClose={() => setOpen(null)}
          onShown={(shown) => {
            setName(shown ?? 'shown-before');
            setOpen(null);
          }}
        />
      )}
      {open === 'store' && <StoreIdentity person={person} onClose={() => setOpen(null)} />}
      {open === null && (
        <p className="actions">
          {may.includes('identity.open') && !name && (
            <Button look="compact" onClick={() => setOpen('look')}>
              {say(pageTexts.look)}
            </Button>
          )}
          {may.includes('identity.store') && (
            <Button look="compact" onClick={() => setOpen('store')}>
              {say(identity ? pageTexts.correct : pageTexts.store)}
            </Button>
          )}
        </p>
      )}
      <p className="small quiet">{say(pageTexts.vaultNote)}</p>
    </section>
  );
}

function WhatItHolds(props: { person: PersonShown; identity: NonNullable<PersonShown['identity']> }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { fields, sameNumber, looks } = props.identity;
  const last = looks[0];
  const when = last ? moment({ from: last.at, to: null, precision: 'minute' }) : '';
  return (
    <>
      <p>{say(pageTexts.holds, { fields: fields.map((field) => say(fieldNames[field]).toLowerCase()).join(', ') })}</p>
      {sameNumber.length > 0 && <p>{say(pageTexts.sameNumber, { aliases: sameNumber.join(', ') })}</p>}
      <p className="small quiet">{say(pageTexts.looks, { count: looks.length, by: last?.by ?? '', when })}</p>
    </>
  );
}

function Shown({ name, hide }: { name: Identity; hide: () => void }): ReactElement {
  const say = useText();
  const fields = identityFields.filter((field) => name[field] !== null);
  return (
    <>
      <dl className="pairs stacked" data-shown-name="">
        {fields.map((field) => (
          <div key={field}>
            <dt>{say(fieldNames[field])}</dt>
            <dd>
              <b>{name[field]}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p className="actions">
        <Button look="compact" onClick={hide}>
          {say(pageTexts.hide)}
        </Button>
      </p>
    </>
  );
}

function Look(props: { person: string; onClose: () => void; onShown: (name: Identity | null) => void }): ReactElement {
  const say = useText();
  const plain = useLook();
  const [reason, setReason] = useState('');
  const [why, setWhy] = useState('');
  const { command, kept } = useDrafted(plain, {
    part: 'look',
    title: say(pageTexts.look),
    value: { reason, why },
    put: (was) => {
      setReason(was.reason);
      setWhy(was.why);
    },
  });
  const errors = useFormErrors([
    ...(reason ? [] : [missing('reason', pageTexts.reasonMissing)]),
    ...(why.trim() ? [] : [missing('why', pageTexts.whyMissing)]),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/persons/${props.person}/open-identity`,
      label: pageTexts.looking,
      done: null,
      body: (act) => ({ act, reason, why: why.trim() }),
    });
    if (outcome.kind === 'done') props.onShown(outcome.answer.identity);
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(pageTexts.look)}
      effect={say(pageTexts.lookEffect)}
      onClose={props.onClose}
    >
      <ChoiceGroup
        id="reason"
        label={say(pageTexts.lookReason)}
        error={errors.at('reason')}
        value={reason}
        onChange={setReason}
        lines={lookReasons.map((value) => ({ value, label: say(lookReasonNames[value]) }))}
      />
      <TextField
        id="why"
        label={say(pageTexts.why)}
        error={errors.at('why')}
        maxLength={200}
        value={why}
        onChange={setWhy}
      />
    </ActForm>
  );
}
