import type { Act, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import { uuidV7 } from '../../../kernel/id.ts';
import type { GiveConsent } from '../acts/give-consent.ts';
import type { RegisterPerson } from '../acts/register.ts';
import type { StoreIdentity } from '../acts/store-identity.ts';
import type { Consent } from '../consent.ts';
import { foldPerson } from '../fold.ts';
import type { FoundIdentity } from '../identity/vaulted-identity.ts';
import type { FoundPerson } from '../person.ts';
import type { Identity, PersonFacts } from '../schema.ts';

export const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const moment = '2026-02-05T20:31:00.000Z';
export const someFile: RealmKey = { country: 'SE', realm: '7' };

export const anEnvelope = (over: Partial<ActEnvelope> = {}): ActEnvelope => ({
  id: uuid(500),
  device: uuid(900),
  deviceSeq: 5,
  capacity: 'support',
  sitting: uuid(700),
  happenedFrom: moment,
  happenedTo: null,
  precision: 'minute',
  ...over,
});

export const somePersonFacts = (over: Partial<PersonFacts> = {}): PersonFacts => ({
  alias: 'Lärkan',
  language: 'uz',
  birthYear: 1991,
  sex: 'woman',
  ...over,
});

const freshId = (act: ActEnvelope): string =>
  uuidV7(new Date(act.happenedFrom), crypto.getRandomValues(new Uint8Array(16)));

/** A command that registers an invented person. */
export const aPerson = (act: ActEnvelope, over: Partial<Omit<RegisterPerson, 'act'>> = {}): RegisterPerson => ({
  act,
  person: freshId(act),
  case: null,
  facts: somePersonFacts(),
  ...over,
});

export const someIdentity = (over: Partial<Identity> = {}): Identity => ({
  givenNames: 'Nargiza',
  familyName: 'Provova',
  birthDate: '1991-05-17',
  personalNumber: null,
  passportNumber: 'ZZ0000000',
  phone: '070-000 00 00',
  address: null,
  ...over,
});

export const anIdentity = (act: ActEnvelope, over: Partial<Identity> = {}): StoreIdentity => ({
  act,
  identity: freshId(act),
  fields: someIdentity(over),
});

export const aYes = (act: ActEnvelope, over: Partial<Omit<GiveConsent, 'act'>> = {}): GiveConsent => ({
  act,
  consent: freshId(act),
  answer: 'yes',
  purpose: 'social-services',
  toUnit: 61,
  facts: null,
  language: 'uz',
  interpreter: 'professional',
  how: 'spoken',
  until: null,
  said: null,
  ...over,
});

/** One answer as the rule reads it. */
export const aConsent = (over: Partial<Consent> = {}): Consent => ({
  id: uuid(1),
  answer: 'yes',
  purpose: 'prosecution',
  toUnit: 41,
  facts: null,
  lapsesAt: null,
  givenAt: moment,
  withdrawnAt: null,
  ...over,
});

export const aPersonAct = (over: Partial<Act> = {}): Act => ({
  id: uuid(1),
  stream: uuid(0),
  type: 'person.register',
  version: 1,
  actor: '5001',
  ownerUnit: 51,
  capacity: 'support',
  happenedFrom: moment,
  happenedTo: null,
  precision: 'minute',
  // Recorded when it happened, unless a test is about a clock that is wrong.
  recordedAt: over.happenedFrom ?? moment,
  device: uuid(900),
  deviceSeq: 1,
  corrects: null,
  basedOn: [],
  caseId: uuid(60),
  subject: uuid(0),
  facts: { ...somePersonFacts(), case: uuid(60) },
  hasWords: false,
  ...over,
});

/** A person as their acts make them; without any named, as they were registered. */
export const aFoundPerson = (...acts: readonly Act[]): FoundPerson => ({
  id: uuid(0),
  at: someFile,
  state: foldPerson([aPersonAct(), ...acts]),
});

export const aFoundIdentity = (): FoundIdentity => ({
  id: uuid(2),
  at: someFile,
  state: {
    person: uuid(0),
    fields: ['givenNames'],
    blind: { personalNumber: null, passportNumber: null, phone: null },
    act: uuid(3),
    storedAt: moment,
    looks: [],
  },
});
