import type { Act, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import { uuidV7 } from '../../../kernel/id.ts';
import type { RegisterSignal } from '../acts/register.ts';
import { foldSignal } from '../fold.ts';
import type { SignalFacts } from '../schema.ts';
import type { Signal } from '../signal.ts';
import type { KeyAsk, SharedKey } from '../tips/keys/shared-key.ts';
import { nobodysLock, nobodysRecovery } from './tip-examples.ts';

export const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const moment = '2026-11-24T08:40:00.000Z';

/** The file in which invented signals are. */
export const someFile: RealmKey = { country: 'SE', realm: '7' };

/** Facts of an invented signal; a test changes only what it is about. */
export const someFacts = (over: Partial<SignalFacts> = {}): SignalFacts => ({
  channel: 'on-site',
  sector: 'restaurant',
  workplace: { name: 'Exempelkrogen Demo', organisationNumber: null, street: 'Provgatan 1', municipality: 'Vadsund' },
  people: { known: 'estimated', number: 3 },
  signs: [{ theme: 'hours', known: ['seen', 'said'] }],
  ...over,
});

/** What a person sends to register an invented signal. */
export const aSignal = (act: ActEnvelope, over: Partial<Omit<RegisterSignal, 'act'>> = {}): RegisterSignal => ({
  act,
  signal: uuidV7(new Date(act.happenedFrom), crypto.getRandomValues(new Uint8Array(16))),
  facts: someFacts(),
  narrative: 'En påhittad iakttagelse: fyra sängar över ett kök.',
  ...over,
});

/** What a command of an invented officer says of itself. */
export const anEnvelope = (over: Partial<ActEnvelope> = {}): ActEnvelope => ({
  id: uuid(500),
  device: uuid(900),
  deviceSeq: 5,
  capacity: 'supervision',
  sitting: uuid(700),
  happenedFrom: moment,
  happenedTo: null,
  precision: 'minute',
  ...over,
});

/** An act of an invented signal: by default, the one that registered it. */
export const anAct = (over: Partial<Act> = {}): Act => ({
  id: uuid(1),
  stream: uuid(0),
  type: 'signal.register',
  version: 1,
  actor: '1000',
  ownerUnit: 11,
  capacity: 'supervision',
  happenedFrom: moment,
  happenedTo: null,
  precision: 'minute',
  recordedAt: moment,
  device: uuid(900),
  deviceSeq: 1,
  corrects: null,
  basedOn: [],
  caseId: null,
  subject: null,
  facts: { reference: 'S-INVENTED', ...someFacts() },
  hasWords: true,
  ...over,
});

/** A disclosure of an invented signal that arrived from an invented unit. */
export const anArrival = (snapshot: object, over: Partial<Act> = {}): Act =>
  anAct({
    type: 'disclosure.receive',
    facts: {
      letter: uuid(800),
      kind: 'signal',
      reference: 'S-ARRIVED',
      from: { unit: { sv: 'Provenheten', en: 'Trial unit' }, house: { sv: 'Provverket', en: 'Trial agency' } },
      ground: 'se.trial',
      sentAt: moment,
      snapshot,
      words: [],
    },
    ...over,
  });

/** A signal as its acts make it; without any named, as it was registered. */
export const aStanding = (...acts: readonly Act[]): Signal => foldSignal(acts.length > 0 ? acts : [anAct()]);

/** What an invented reader asks to be added to a key with. */
export const askedBy = (reader: string): KeyAsk => {
  const { box: _, ...cost } = nobodysLock;
  return { id: uuid(Number(reader) + 1000), reader, lock: nobodysRecovery, ...cost };
};

/** By which act an invented reader opens a key. */
export const openedBy = (reader: string) => ({ id: uuid(Number(reader) + 2000), reader });

/** A tip key that its maker opens, seen by that person; three of the unit read tips. */
export const aSharedKey = (over: Partial<SharedKey> = {}): SharedKey => ({
  id: uuid(1),
  at: someFile,
  actor: '1000',
  awaits: false,
  openers: [openedBy('1000')],
  asks: [],
  people: [1000, 1001, 1002].map((account) => ({
    account: String(account),
    ref: uuid(account),
    hasLeft: false,
    roles: ['officer', 'tip-reader'],
  })),
  ...over,
});
