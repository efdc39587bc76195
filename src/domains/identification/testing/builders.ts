import type { Act, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import type { Sign } from '../../suspicions/public.ts';
import { aConsultation, someFacts } from '../../suspicions/testing/builders.ts';
import { foldScreening } from '../fold.ts';
import type { ScreenedFacts } from '../schema.ts';
import type { Screening } from '../screening.ts';
import type { Handed } from '../who-is.ts';

export const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const moment = '2026-09-14T13:00:00.000Z';

/** The file in which invented screenings are stored. */
export const someFile: RealmKey = { country: 'SE', realm: '7' };

/** Of whom and what invented indicators are assessed. */
export const someAbout = (over: Partial<ScreenedFacts> = {}): ScreenedFacts => ({
  called: 'Vipan',
  workplaceName: 'Exempeltvätten Demo',
  suspicion: null,
  ...over,
});

export const seen = (...codes: readonly string[]): Sign[] => codes.map((code) => ({ code, known: ['seen'] }));

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

export const anAct = (over: Partial<Act> = {}): Act => ({
  id: uuid(1),
  stream: uuid(0),
  type: 'identification.screen',
  version: 1,
  actor: '1000',
  ownerUnit: 51,
  capacity: 'support',
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
  facts: { reading: 1, reference: 'T-INVENTED', about: someAbout(), answers: seen('INS-C02', 'INS-C03') },
  hasWords: false,
  ...over,
});

/** The second reading of an invented screening, by another person. */
export const aSecond = (answers: readonly Sign[] = seen('INS-C02')): Act =>
  anAct({ id: uuid(2), actor: '1001', facts: { reading: 2, reference: null, about: null, answers } });

export const aDecision = (presumed: 'yes' | 'no', id = 3): Act =>
  anAct({ id: uuid(id), type: 'identification.decide', facts: { presumed, restsOn: [], training: [] } });

export const aStanding = (...acts: readonly Act[]): Screening => foldScreening(acts.length > 0 ? acts : [anAct()]);

/** An invented hand-over of a person by this name; null: a consultation, which is about no person. */
export const aHanded = (id: string, called: string | null, begunAt = '2026-09-14T12:00:00.000Z'): Handed => ({
  id,
  state: {
    begunAt,
    letter: `letter of ${id}`,
    facts: called === null ? aConsultation() : someFacts({ called }),
  },
});
