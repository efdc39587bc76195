import type { Act, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import { swedish } from '../../../testing/calendar.ts';
import type { HandOver } from '../acts/hand-over.ts';
import { foldSuspicion } from '../fold.ts';
import type { SuspicionFacts } from '../schema.ts';
import type { Suspicion } from '../suspicion.ts';

export const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const at = (iso: string): string => new Date(`${iso}:00+01:00`).toISOString();

/** The file in which invented suspicions are stored. */
export const someFile: RealmKey = { country: 'SE', realm: '7' };

/** Facts of an invented suspicion about a person; a test changes only what it is about. */
export const someFacts = (over: Partial<SuspicionFacts> = {}): SuspicionFacts => ({
  about: 'person',
  called: 'Staren',
  consent: 'not-asked',
  sector: 'cleaning',
  workplace: { name: 'Exempelstäd Demo', organisationNumber: null, street: null, municipality: 'Vadsund' },
  people: { known: 'unknown', number: null },
  signs: [
    { code: 'INS-P06', known: ['said'] },
    { code: 'INS-F05', known: ['seen'] },
  ],
  tonight: { bed: 'no', injury: 'unknown', children: 'no', threat: 'unknown' },
  interpreter: null,
  contact: { weekdays: [2], from: '12:00', to: '13:00' },
  ...over,
});

/** An invented matter without a person. */
export const aConsultation = (over: Partial<SuspicionFacts> = {}): SuspicionFacts =>
  someFacts({ about: 'consultation', called: null, contact: null, ...over });

export const anEnvelope = (over: Partial<ActEnvelope> = {}): ActEnvelope => ({
  id: uuid(500),
  device: uuid(900),
  deviceSeq: 5,
  capacity: 'supervision',
  sitting: uuid(700),
  happenedFrom: at('2026-11-20T16:20'),
  happenedTo: null,
  precision: 'minute',
  ...over,
});

export const aHandOver = (over: Partial<HandOver> = {}): HandOver => ({
  act: anEnvelope(),
  suspicion: uuid(0),
  facts: someFacts(),
  narrative: 'Påhittade egna ord.',
  reach: 'Ett påhittat nummer.',
  toUnit: 51,
  purpose: 'Ett påhittat ändamål.',
  ground: 'se.trial',
  weighing: null,
  ...over,
});

export const anAct = (over: Partial<Act> = {}): Act => ({
  id: uuid(1),
  stream: uuid(0),
  type: 'suspicion.acknowledge',
  version: 1,
  actor: '1000',
  ownerUnit: 51,
  capacity: 'support',
  happenedFrom: at('2026-11-20T16:21'),
  happenedTo: null,
  precision: 'minute',
  recordedAt: at('2026-11-20T16:21'),
  device: uuid(900),
  deviceSeq: 1,
  corrects: null,
  basedOn: [],
  caseId: null,
  subject: null,
  facts: { letter: uuid(800) },
  hasWords: false,
  ...over,
});

/** A letter with an invented suspicion that arrived from an invented unit on Friday 20 November 2026 at 16:20. */
export const anArrival = (facts: SuspicionFacts = someFacts(), over: Partial<Act> = {}): Act =>
  anAct({
    type: 'disclosure.receive',
    actor: '99',
    recordedAt: at('2026-11-20T16:20'),
    facts: {
      letter: uuid(800),
      kind: 'suspicion',
      reference: 'M-ARRIVED',
      from: { unit: { sv: 'Provenheten', en: 'Trial unit' }, house: { sv: 'Provverket', en: 'Trial agency' } },
      ground: 'se.trial',
      sentAt: at('2026-11-20T16:20'),
      snapshot: facts,
      words: ['narrative'],
    },
    ...over,
  });

export const aStanding = (...acts: readonly Act[]): Suspicion =>
  foldSuspicion(acts.length > 0 ? acts : [anArrival()], { calendar: swedish });
