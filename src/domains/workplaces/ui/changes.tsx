import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { Button } from '../../../web/components/button.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { useCountryName } from '../../../web/country-name.ts';
import { dayIn } from '../../../web/form/day-field.tsx';
import { missing } from '../../../web/form/draft-error.ts';
import { type Say, useText } from '../../../web/text.tsx';
import { countries } from '../../knowledge/public.ts';
import { contractKnown, personRoles, relations, type WorkplaceShown } from '../schema.ts';
import { listQuery, undoPart } from './api.ts';
import { changedIn, firmFields, firmIn, placeFields, placeIn, valuesOf } from './firm-fields.ts';
import * as texts from './form-messages.ts';
import * as list from './list-messages.ts';
import { moreActs } from './page-messages.ts';
import { type FormField, orNull, SmallForm, type Values } from './small-form.tsx';
import { knownWords, relationWords, roleWords } from './words.ts';

const acts = [
  ['add-place', texts.addPlace],
  ['add-contractor', texts.addContractor],
  ['add-person', texts.addPerson],
  ['add-vehicle', texts.addVehicle],
  ['correct', texts.correct],
  ['merge', texts.merge],
  ['unmerge', texts.unmerge],
  ['close', texts.closeRecord],
] as const satisfies readonly (readonly [string, Message])[];
type Verb = (typeof acts)[number][0];

type Choice = { readonly value: string; readonly label: string };
type Form = Pick<Parameters<typeof SmallForm>[0], 'fields' | 'body' | 'also' | 'first'>;

const reasonField: FormField = { id: 'reason', label: texts.reason, kind: 'long', missing: texts.reasonMissing };
const reasonIn = ({ reason = '' }: Values): string => reason.trim();

/** What can be added to a record or changed in it, one form at a time. */
export function Changes({ of }: { of: WorkplaceShown }): ReactElement | null {
  const say = useText();
  const [open, setOpen] = useState<Verb | null>(null);
  const offered = acts.filter(([verb]) => of.may.includes(`workplace.${verb}`));
  if (offered.length === 0) return null;
  const chosen = offered.find(([verb]) => verb === open);
  return (
    <section className="section not-on-paper" aria-label={say(moreActs)}>
      <h2>{say(moreActs)}</h2>
      {chosen ? (
        <OneForm of={of} verb={chosen[0]} label={chosen[1]} close={() => setOpen(null)} />
      ) : (
        <ul className="entries">
          {offered.map(([verb, label]) => (
            <li key={verb}>
              <Button look="compact" onClick={() => setOpen(verb)}>
                {say(label)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function OneForm(props: { of: WorkplaceShown; verb: Verb; label: Message; close: () => void }): ReactElement {
  const say = useText();
  const countryName = useCountryName();
  const { of, verb, label, close } = props;
  const [typed, setTyped] = useState('');
  const [find, setFind] = useState('');
  const records = useInfiniteQuery(listQuery({ text: find.length >= 2 ? find : '', county: '', sector: '' }));
  const others = (records.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ id, status }) => id !== of.id && status === 'open')
    .map(({ id, name, reference }) => ({ value: id, label: `${name} (${reference})` }));
  return (
    <>
      {(verb === 'merge' || verb === 'add-contractor') && (
        <TextField
          id="find"
          label={say(texts.find)}
          hint={say(texts.findHint)}
          optional
          value={typed}
          onChange={setTyped}
          onLeave={() => setFind(typed.trim())}
        />
      )}
      <SmallForm
        label={label}
        path={`/api/workplaces/${of.id}/${verb}`}
        {...(verb.startsWith('add-') ? { undo: undoPart(of.id, texts.entryUndone) } : {})}
        onDone={close}
        onClose={close}
        {...formOf(verb, of, { say, countryName, others })}
      />
    </>
  );
}

type Given = { readonly say: Say; readonly countryName: (code: string) => string; readonly others: readonly Choice[] };

function formOf(verb: Verb, of: WorkplaceShown, { say, countryName, others }: Given): Form {
  const choices = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, Message>>) =>
    codes.map((value) => ({ value, label: say(words[value]) }));
  switch (verb) {
    case 'add-place':
      return { fields: placeFields(say), body: (values, act) => ({ act, place: placeIn(values) }) };
    case 'add-vehicle':
      return {
        fields: [
          {
            id: 'vehicle.registration',
            label: texts.registration,
            kind: 'text',
            max: 20,
            missing: texts.registrationMissing,
          },
          {
            id: 'vehicle.country',
            label: list.colCountry,
            kind: 'choice',
            choices: countries.map((value) => ({ value, label: countryName(value) })),
          },
        ],
        body: (values, act) => ({
          act,
          vehicle: {
            registration: (values['vehicle.registration'] ?? '').trim(),
            country: orNull(values['vehicle.country']),
          },
        }),
      };
    case 'add-person':
      return {
        fields: [
          {
            id: 'role',
            label: texts.role,
            kind: 'choice',
            missing: texts.roleMissing,
            choices: choices(personRoles, roleWords),
          },
          {
            id: 'name',
            label: texts.personName,
            kind: 'text',
            max: 120,
            missing: texts.personMissing,
            hint: texts.personHint,
          },
        ],
        body: ({ role, name = '' }, act) => ({ act, role, name: name.trim() }),
      };
    case 'add-contractor':
      return {
        fields: [
          {
            id: 'contract.relation',
            label: texts.relation,
            kind: 'choice',
            missing: texts.relationMissing,
            choices: choices(relations, relationWords),
          },
          { id: 'contract.other', label: texts.other, kind: 'choice', choices: others, hint: texts.otherHint },
          { id: 'contract.name', label: texts.otherName, kind: 'text', max: 120 },
          { id: 'contract.organisationNumber', label: list.colNumber, kind: 'text', max: 40 },
          { id: 'contract.from', label: texts.from, kind: 'day' },
          { id: 'contract.to', label: texts.to, kind: 'day' },
          {
            id: 'contract.known',
            label: texts.known,
            kind: 'choice',
            missing: texts.knownMissing,
            choices: choices(contractKnown, knownWords),
          },
        ],
        also: (values) =>
          orNull(values['contract.other']) || orNull(values['contract.name'])
            ? []
            : [missing('contract.name', texts.otherMissing)],
        body: (values, act) => ({ act, contract: contractIn(values, others) }),
      };
    case 'correct':
      return {
        fields: [...firmFields(say, countryName), reasonField],
        first: valuesOf(of.firm),
        body: (values, act) => ({ act, firm: changedIn(of.firm, firmIn(values)), reason: reasonIn(values) }),
      };
    case 'merge':
      return {
        fields: [
          {
            id: 'into',
            label: texts.into,
            kind: 'choice',
            missing: texts.intoMissing,
            choices: others,
            hint: texts.intoHint,
          },
          reasonField,
        ],
        body: (values, act) => ({ act, into: values.into, reason: reasonIn(values) }),
      };
    case 'unmerge':
    case 'close':
      return { fields: [reasonField], body: (values, act) => ({ act, reason: reasonIn(values) }) };
  }
}

const daySaid = (typed: string | undefined): string | null => (typed?.trim() ? dayIn(typed) : null);

function contractIn(values: Values, others: readonly Choice[]) {
  const other = orNull(values['contract.other']);
  const named = others.find(({ value }) => value === other)?.label.replace(/ \([^()]*\)$/, '');
  return {
    relation: values['contract.relation'],
    other,
    name: orNull(values['contract.name']) ?? named ?? '',
    organisationNumber: orNull(values['contract.organisationNumber']),
    from: daySaid(values['contract.from']),
    to: daySaid(values['contract.to']),
    known: values['contract.known'],
  };
}
