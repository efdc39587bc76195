import type { Act, ActEnvelope } from '../../../kernel/act.ts';
import type { FactsOf } from '../../../kernel/define-act.ts';
import { swedish } from '../../../testing/calendar.ts';
import type { addLine, ClaimLine } from '../acts/add-line.ts';
import { foldClaim } from '../fold.ts';
import type { StoredClaim } from '../store.ts';

export const uuid = (n: number): string => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const moment = '2026-11-24T08:40:00.000Z';

export const anEnvelope = (over: Partial<ActEnvelope> = {}): ActEnvelope => ({
  id: uuid(9),
  device: uuid(900),
  deviceSeq: 2,
  capacity: 'support',
  sitting: uuid(700),
  happenedFrom: moment,
  happenedTo: null,
  precision: 'day',
  ...over,
});

/** An act of an invented claim: unless stated otherwise, the one that opened it. */
export const anAct = (n: number, type = 'claim.open', facts: object = someOpening, over: Partial<Act> = {}): Act => ({
  id: uuid(n),
  stream: uuid(0),
  type,
  version: 1,
  actor: '1008',
  ownerUnit: 81,
  capacity: 'support',
  happenedFrom: moment,
  happenedTo: null,
  precision: 'day',
  recordedAt: moment,
  device: uuid(900),
  deviceSeq: n,
  corrects: null,
  basedOn: [],
  caseId: uuid(50),
  subject: null,
  facts,
  hasWords: true,
  ...over,
});

export const someOpening = { reference: 'L-INVENTED', began: '2025-06-03', people: 11, sector: 'construction' };

/** A line of an invented claim: pay for eleven workers, a part of which fell due long ago. */
export const someLine: FactsOf<typeof addLine> = {
  line: uuid(100),
  kind: 'unpaid-wage',
  nature: 'gross',
  computed: { how: 'read', range: { documented: 412_500, probable: 412_500, claimed: 412_500 } },
  dues: [
    { due: '2025-02-25', kronor: 38_500 },
    { due: '2025-04-25', kronor: 374_000 },
  ],
};

export const aClaimLine = (over: Partial<ClaimLine> = {}): ClaimLine => ({
  act: anEnvelope(),
  ...someLine,
  evidence: 'En påhittad tidlista.',
  toDocument: null,
  toSupport: null,
  ...over,
});

/** A claim as its acts make it. */
export const aClaim = (...acts: readonly Act[]): StoredClaim => ({
  id: uuid(0),
  at: { country: 'SE', realm: '7' },
  state: foldClaim([anAct(1), ...acts], { at: { country: 'SE', realm: '7' }, calendar: swedish }),
});
