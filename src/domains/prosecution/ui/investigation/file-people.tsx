import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { useFormats } from '../../../../web/formats.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import type { FileShown } from '../../shown.ts';
import { ActHere } from '../act-page.tsx';
import { DayField } from '../day-field.tsx';
import { dayTyped } from '../day-typed.ts';
import * as texts from '../file-messages.ts';
import * as forms from '../form-messages.ts';
import { AddParty } from './add-party.tsx';

/** Injured parties by alias, each with their board, and suspects. Shown only to those who investigate. */
export function FilePeople({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  return (
    <>
      <section className="block" aria-labelledby="injured">
        <h2 id="injured">{say(texts.injuredParties)}</h2>
        {file.parties.length === 0 && <p className="unknown">{say(texts.nobody)}</p>}
        <ul className="plain-list">
          {file.parties.map(({ id, alias, under18, meetsSupportOn }) => (
            <li key={id}>
              <Link to="/app/elements/$id" params={{ id: file.id }} search={{ party: id }}>
                {say(texts.boardFor, { alias: alias ?? '–' })}
              </Link>
              {under18 && <p className="small quiet">{say(texts.under18)}</p>}
              {meetsSupportOn && (
                <p className="small quiet">{say(texts.meetsSupportOn, { date: date(atNoon(meetsSupportOn)) })}</p>
              )}
            </li>
          ))}
        </ul>
        {file.may.includes('injured-party.add') && <AddParty file={file} />}
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
        {file.may.includes('suspect.add') && <AddSuspect file={file} />}
        {file.may.includes('suspect.notify') && <NotifyHere file={file} />}
      </section>
    </>
  );
}

function AddSuspect({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const [name, setName] = useState('');
  return (
    <ActHere
      file={file}
      verb="suspect.add"
      summary={say(forms.addSuspect)}
      errors={textErrors('words.name', name, 80, forms.suspectMissing)}
      unsent={name !== ''}
      draft={{ empty: { name: '' }, value: { name }, put: (kept) => setName(kept.name) }}
      label={forms.addingSuspect}
      done={forms.didAddSuspect}
      sendText={forms.addButton}
      body={(act) => ({ act, facts: { suspect: newId() }, words: { name: name.trim() } })}
      onSent={() => setName('')}
    >
      {(errors) => (
        <TextField
          id="words.name"
          label={say(forms.suspectName)}
          error={errors.at('words.name')}
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
      draft={{
        empty: { party: '', typed: '' },
        value: { party, typed },
        put(kept) {
          setParty(kept.party);
          setTyped(kept.typed);
        },
      }}
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
      draft={{
        empty: { suspect: '', typed: '' },
        value: { suspect, typed },
        put(kept) {
          setSuspect(kept.suspect);
          setTyped(kept.typed);
        },
      }}
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
