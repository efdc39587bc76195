import type { Act, ActEnvelope } from '../../../kernel/act.ts';
import type { ExpiringItemDraft } from '../../../kernel/expiring-item.ts';
import type { StoredCase } from '../case.ts';

const uuid = (n: number): string => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Something invented that can be lost: a log that is kept for a time. */
export const anExpiringItem = (over: Partial<ExpiringItemDraft> = {}): ExpiringItemDraft => ({
  id: uuid(1),
  caseId: uuid(2),
  what: 'evidence.EV11',
  kind: 'keeps',
  since: null,
  diesOn: '2026-05-01T00:00:00.000Z',
  basis: 'rule',
  holder: 'employer',
  saver: 'investigation-leader',
  act: 'evidence.request',
  savedOn: null,
  lostOn: null,
  obstacle: 'OB-C07',
  ...over,
});

/** The envelope of an invented command, by Karin. */
export const anEnvelope = (over: Partial<ActEnvelope> = {}): ActEnvelope => ({
  id: uuid(9),
  device: uuid(900),
  deviceSeq: 2,
  capacity: 'support',
  sitting: '01990000-0000-4000-8000-000000000001',
  happenedFrom: '2026-11-24T08:40:00.000Z',
  happenedTo: null,
  precision: 'minute',
  ...over,
});

/** An invented case that is open, on the protection track. */
export const aCase = (over: Partial<StoredCase['state']> = {}): StoredCase => ({
  id: uuid(2),
  at: { country: 'SE', realm: '42' },
  state: {
    reference: 'K-INVENTED',
    track: 'protection',
    about: { sector: 'restaurant', workplaceName: 'Påhittade krogen', municipality: 'Vadsund' },
    status: 'open',
    openedAt: '2026-02-05T19:31:00.000Z',
    responsible: { owner: '1001', since: '2026-11-24T08:40:00.000Z', by: null },
    closedAt: null,
    end: null,
    closedBy: null,
    closer: null,
    notes: [],
    elsewhere: [],
    risks: [],
    number: null,
    answers: [],
    ...over,
  },
});

/** An act of an invented case: by default, the one that opened it. */
export const anActOfCase = (over: Partial<Act> = {}): Act => ({
  id: uuid(3),
  stream: uuid(2),
  type: 'case.open',
  version: 1,
  actor: '1001',
  ownerUnit: 51,
  capacity: 'support',
  happenedFrom: '2026-02-05T19:31:00.000Z',
  happenedTo: null,
  precision: 'minute',
  recordedAt: '2026-02-05T19:31:00.000Z',
  device: uuid(900),
  deviceSeq: 1,
  corrects: null,
  basedOn: [],
  caseId: uuid(2),
  subject: null,
  facts: {
    reference: 'K-INVENTED',
    track: 'protection',
    sector: 'restaurant',
    workplaceName: 'Påhittade krogen',
    municipality: 'Vadsund',
  },
  hasWords: false,
  ...over,
});
