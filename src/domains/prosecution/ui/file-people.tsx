import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { atNoon } from '../../../kernel/calendar-days.ts';
import { wallTimeOf } from '../../../kernel/wall-time.ts';
import { newId } from '../../../web/act-envelope.ts';
import { now } from '../../../web/clock.ts';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { missing, textErrors } from '../../../web/form/draft-error.ts';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { FileShown } from '../shown.ts';
import { ActHere } from './act-form.tsx';
import { DayField } from './day-field.tsx';
import { dayTyped } from './day-typed.ts';
import * as texts from './file-messages.ts';
import * as forms from './form-messages.ts';

/** Injured parties by alias, each with their board, and suspects. Only whoever investigates has this at all. */
export function FilePeople({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  return (
    <>
      <section className="block" aria-labelledby="injured">
        <h2 id="injured">{say(texts.injuredParties)}</h2>
        {file.parties.length === 0 && <p className="unknown">{say(texts.nobody)}</p>}
        <ul className="plain-list">
          {file.parties.map(({ id, alias, meetsSupportOn }) => (
            <li key={id}>
              <Link to="/app/elements/$id" params={{ id: file.id }} search={{ party: id }}>
                {say(texts.boardFor, { alias: alias ?? '–' })}
              </Link>
              {meetsSupportOn && (
                <p className="small quiet">{say(texts.meetsSupportOn, { date: date(atNoon(meetsSupportOn)) })}</p>
              )}
            </li>
          ))}
        </ul>
        {file.may.includes('injured-party.add') && (
          <NameHere
            file={file}
            verb="injured-party.add"
            words={{
              summary: forms.addParty,
              name: forms.aliasLabel,
              hint: forms.aliasHint,
              whenMissing: forms.aliasMissing,
              label: forms.addingParty,
              done: forms.didAddParty,
            }}
            body={(name) => ({ facts: { party: newId(), person: null }, words: { alias: name } })}
            field="alias"
          />
        )}
        {file.may.includes('injured-party.meets-support') && <SupportHere file={file} />}
      </section>
      <section className="block" aria-labelledby="suspects">
        <h2 id="suspects">{say(texts.suspects)}</h2>
        {file.suspects.length === 0 && <p className="unknown">{say(texts.nobody)}</p>}
        <ul className="plain-list">
          {file.suspects.map(({ id, name, notifiedOn }) => (
            <li key={id}>
              <b>{name ?? '–'}</b>
              <p className="small quiet">
                {notifiedOn ? say(texts.notified, { date: date(atNoon(notifiedOn)) }) : say(texts.notNotified)}
              </p>
            </li>
          ))}
        </ul>
        {file.may.includes('suspect.add') && (
          <NameHere
            file={file}
            verb="suspect.add"
            words={{
              summary: forms.addSuspect,
              name: forms.suspectName,
              hint: null,
              whenMissing: forms.suspectMissing,
              label: forms.addingSuspect,
              done: forms.didAddSuspect,
            }}
            body={(name) => ({ facts: { suspect: newId() }, words: { name } })}
            field="name"
          />
        )}
        {file.may.includes('suspect.notify') && <NotifyHere file={file} />}
      </section>
    </>
  );
}

type Words = Record<'summary' | 'name' | 'whenMissing' | 'label' | 'done', (typeof forms)['aliasLabel']>;

function NameHere(props: {
  file: FileShown;
  verb: string;
  field: string;
  words: Words & { readonly hint: Words['name'] | null };
  body: (name: string) => object;
}): ReactElement {
  const { file, verb, field, words, body } = props;
  const say = useText();
  const [name, setName] = useState('');
  const path = `words.${field}`;
  return (
    <ActHere
      file={file}
      verb={verb}
      summary={say(words.summary)}
      errors={textErrors(path, name, 80, words.whenMissing)}
      unsent={name !== ''}
      label={words.label}
      done={words.done}
      sendText={forms.addButton}
      body={(act) => ({ act, ...body(name.trim()) })}
      onSent={() => setName('')}
    >
      {(errors) => (
        <TextField
          id={path}
          label={say(words.name)}
          hint={words.hint ? say(words.hint) : undefined}
          error={errors.at(path)}
          value={name}
          onChange={setName}
        />
      )}
    </ActHere>
  );
}

function SupportHere({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const [party, setParty] = useState('');
  const [typed, setTyped] = useState('');
  const on = dayTyped(typed, wallTimeOf(now()), true);
  return (
    <ActHere
      file={file}
      verb="injured-party.meets-support"
      summary={say(forms.meetsSupport)}
      errors={[
        ...(party ? [] : [missing('facts.party', forms.choiceMissing)]),
        ...(on ? [] : [missing('facts.on', forms.dayMissing)]),
      ]}
      unsent={party !== '' || typed !== ''}
      label={forms.notingSupport}
      done={forms.didNoteSupport}
      sendText={forms.noteButton}
      body={(act) => ({ act, facts: { party, on } })}
      onSent={() => setTyped('')}
    >
      {(errors) => (
        <>
          <SelectField
            id="facts.party"
            label={say(forms.partyLabel)}
            error={errors.at('facts.party')}
            value={party}
            onChange={setParty}
            choices={file.parties.map(({ id, alias }) => ({ value: id, label: alias ?? '–' }))}
          />
          <DayField
            id="facts.on"
            label={say(forms.meetsSupportDay)}
            hint={say(forms.meetsSupportHint)}
            error={errors.at('facts.on')}
            value={typed}
            onChange={setTyped}
            ahead
          />
        </>
      )}
    </ActHere>
  );
}

function NotifyHere({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const [suspect, setSuspect] = useState('');
  const [typed, setTyped] = useState('');
  const on = dayTyped(typed, wallTimeOf(now()));
  return (
    <ActHere
      file={file}
      verb="suspect.notify"
      summary={say(forms.notify)}
      errors={[
        ...(suspect ? [] : [missing('facts.suspect', forms.choiceMissing)]),
        ...(on ? [] : [missing('facts.on', forms.dayMissing)]),
      ]}
      unsent={suspect !== '' || typed !== ''}
      label={forms.notifying}
      done={forms.didNotify}
      sendText={forms.noteButton}
      body={(act) => ({ act, facts: { suspect, on } })}
      onSent={() => setTyped('')}
    >
      {(errors) => (
        <>
          <SelectField
            id="facts.suspect"
            label={say(forms.suspectLabel)}
            error={errors.at('facts.suspect')}
            value={suspect}
            onChange={setSuspect}
            choices={file.suspects
              .filter(({ notifiedOn }) => notifiedOn === null)
              .map(({ id, name }) => ({ value: id, label: name ?? '–' }))}
          />
          <DayField
            id="facts.on"
            label={say(forms.notifyDay)}
            error={errors.at('facts.on')}
            value={typed}
            onChange={setTyped}
          />
        </>
      )}
    </ActHere>
  );
}
