import type { Act, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import type { FactsOf } from '../../../kernel/define-act.ts';
import type { Here } from '../../../kernel/doing.ts';
import type { Desk } from '../desk/desk.ts';
import { foldDesk } from '../desk/fold.ts';
import type { Post } from '../post.ts';
import type { considerPeriod } from '../reflection-period/acts/consider.ts';
import type { Application } from '../reflection-period/application.ts';
import { foldApplication } from '../reflection-period/fold-application.ts';
import { foldPeriod } from '../reflection-period/fold-period.ts';
import type { Period } from '../reflection-period/period.ts';
import type { DeskQuestion, Signs } from '../schema.ts';
import type { beginSupport } from '../support/acts/begin.ts';
import { foldSupport } from '../support/fold.ts';
import type { Support } from '../support/support.ts';

export const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const moment = '2026-02-06T08:15:00.000Z';
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

export const someUnit = {
  unit: { sv: 'Provenheten', en: 'Trial unit' },
  house: { sv: 'Provverket', en: 'Trial agency' },
};
export const aPost: Post = {
  to: { unit: 61, name: someUnit },
  letter: '00000000-0000-4000-8000-000000000800',
  sendAct: uuid(801),
  crossing: uuid(802),
};

/** The nth act of an invented stream, each a minute after the one before. */
export const anAct = (n: number, type: string, facts: object, over: Partial<Act> = {}): Act => ({
  id: uuid(n),
  stream: uuid(0),
  type,
  version: 1,
  actor: '5001',
  ownerUnit: 51,
  capacity: 'support',
  happenedFrom: new Date(Date.parse(moment) + n * 60_000).toISOString(),
  happenedTo: null,
  precision: 'minute',
  recordedAt: new Date(Date.parse(moment) + n * 60_000).toISOString(),
  device: uuid(900),
  deviceSeq: n,
  corrects: null,
  basedOn: [],
  caseId: uuid(60),
  subject: null,
  facts,
  hasWords: false,
  ...over,
});

/** A letter of a kind that arrived from an invented unit. */
export const anArrival = (n: number, kind: string, snapshot: object): Act =>
  anAct(n, 'disclosure.receive', {
    letter: uuid(n + 600),
    kind,
    reference: 'B-ARRIVED',
    from: someUnit,
    ground: 'se.trial',
    sentAt: moment,
    snapshot,
    words: [],
  });

export const someSigns = (over: Partial<Signs> = {}): Signs => ({
  needsBed: 'yes',
  isHurt: 'no',
  isThreatened: 'yes',
  stayDependsOnWork: 'unknown',
  ...over,
});

export const began = (over: Partial<FactsOf<typeof beginSupport>> = {}): Act =>
  anAct(1, 'assistance.begin', {
    person: uuid(70),
    alias: 'Svalan',
    case: uuid(60),
    signs: someSigns(),
    tasks: [{ need: 'roof', id: uuid(71), dueAt: '2026-02-05T23:40:00.000Z' }],
    ...over,
  });

export const aSupport = (...acts: readonly Act[]): Here<Support> => ({
  id: uuid(0),
  at: someFile,
  state: foldSupport([began(), ...acts]),
});

export const considered = (over: Partial<FactsOf<typeof considerPeriod>> = {}): Act =>
  anAct(1, 'reflection-period.consider', {
    person: uuid(70),
    alias: 'Svalan',
    case: uuid(60),
    language: 'uz',
    reference: 'B-INVENTED',
    ...over,
  });
export const wished = (n = 2): Act => anAct(n, 'reflection-period.wish', { wishes: 'yes', on: '2026-02-06' });
export const requestArrived = (): Act =>
  anArrival(1, 'reflection-request', { alias: 'Svalan', language: 'uz', wishedOn: '2026-02-06' });

export const aPeriod = (...acts: readonly Act[]): Here<Period> => ({
  id: uuid(0),
  at: someFile,
  state: foldPeriod(acts.length > 0 ? acts : [considered()]),
});

export const anApplication = (
  applicant: 'social-board' | 'investigation-leader' = 'social-board',
  ...acts: readonly Act[]
): Here<Application> => ({
  id: uuid(0),
  at: someFile,
  state: foldApplication([anArrival(1, 'reflection-application', { applicant, appliedOn: '2026-02-06' }), ...acts]),
});

export const someQuestion = (over: Partial<DeskQuestion> = {}): DeskQuestion => ({
  need: 'bed-men',
  region: 'ost',
  by: '2026-02-06',
  places: 1,
  language: null,
  country: null,
  ...over,
});

export const aDeskQuestion = (...acts: readonly Act[]): Here<Desk> => ({
  id: uuid(0),
  at: someFile,
  state: foldDesk([anArrival(1, 'desk-question', someQuestion()), ...acts]),
});
