import type { Act, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import type { Inspection } from '../plan/inspection.ts';
import { foldVisit } from '../visit/fold.ts';
import type { Visit } from '../visit/visit.ts';

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const moment = '2026-02-05T17:30:00.000Z';

export const someRoom: RealmKey = { country: 'SE', realm: '9' };
export const someFile: RealmKey = { country: 'SE', realm: '7' };

export const aPlace = (over: object = {}) => ({
  name: 'Exempelkrogen Demo',
  organisationNumber: null,
  street: 'Provgatan 1',
  municipality: 'Vadsund',
  ...over,
});

export const someUnit = {
  unit: { sv: 'Provenheten', en: 'Trial unit' },
  house: { sv: 'Provverket', en: 'Trial agency' },
};

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

/** An act of an invented officer, of the type that a test is about. */
export const anAct = (type: string, facts: unknown, over: Partial<Act> = {}): Act => ({
  id: uuid(1),
  stream: uuid(0),
  type,
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
  facts,
  hasWords: false,
  ...over,
});

/** An invented joint inspection, planned and not ended; a test changes what it is about. */
export const anInspection = (over: Partial<Inspection> = {}): Inspection => ({
  plan: { purpose: 'worker-protection', workplace: aPlace(), startsAt: moment },
  purpose: 'worker-protection',
  purposeSetAt: moment,
  noteIn: null,
  openedAt: moment,
  lead: someUnit,
  leadUnit: 11,
  controller: someUnit.house,
  members: [{ unit: 11, who: someUnit, capacity: 'supervision', ground: null, joinedAt: moment }],
  invited: [],
  endedAt: null,
  takenAt: null,
  ...over,
});

export const begunAct = (over: Partial<Act> = {}): Act =>
  anAct(
    'inspection.begin',
    {
      inspection: uuid(40),
      workplace: { name: 'Exempelkrogen Demo', municipality: 'Vadsund' },
      capacity: 'supervision',
      basis: 'se.aml-7-5',
      letInBy: 'manager',
      announced: true,
    },
    over,
  );

/** A visit as its acts make it, begun by an invented inspector. */
export const aVisit = (...acts: readonly Act[]): Visit => foldVisit([begunAct(), ...acts]);

export const observed = (n: number, signs: unknown, over: Partial<Act> = {}): Act =>
  anAct(
    'inspection.observe',
    { signs, photos: 0, place: false, worker: null, attachments: [] },
    { id: uuid(n), ...over },
  );

export const numbered = uuid;
