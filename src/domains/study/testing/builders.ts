import type { Act, ActEnvelope } from '../../../kernel/act.ts';
import type { LetteredRow } from '../contribute/packed-rows.ts';
import type { Coding } from '../review/coding.ts';
import { foldReview } from '../review/fold.ts';
import type { Review } from '../review/review.ts';

export const aFile = '00000000-0000-7000-8000-000000000077';

/** What a command of an invented analyst says of itself. */
export const anEnvelope = (): ActEnvelope => ({
  id: '00000000-0000-7000-8000-000000000500',
  device: '00000000-0000-7000-8000-000000000900',
  deviceSeq: 5,
  capacity: 'analysis',
  sitting: '00000000-0000-7000-8000-000000000700',
  happenedFrom: '2026-11-24T08:40:00.000Z',
  happenedTo: null,
  precision: 'minute',
});

/** What an invented reader found in an invented closed file; a test changes only what it is about. */
export const aCoding = (over: Partial<Coding> = {}): Coding => ({
  began: '2021-03-11',
  ended: '2021-11-30',
  stage: 'investigation',
  exit: 'closed',
  reason: 'RC08',
  steps: ['till-log', 'bank'],
  obstacles: [
    { code: 'OB-B03', page: 14 },
    { code: 'OB-B09', page: 41 },
  ],
  county: 'SE-E',
  sector: 'restaurant',
  ...over,
});

/** A file that an invented first reader has coded, and a second one when their codes are given. */
export const aReview = (second?: Coding): Review =>
  foldReview(
    [aCoding(), ...(second ? [second] : [])].map(
      (coding, place) =>
        ({
          id: `act-${place}`,
          type: 'study.review',
          actor: place === 0 ? '1010' : '1017',
          recordedAt: `2026-11-0${place + 1}T08:00:00.000Z`,
          facts: { pseudonym: 'O-2021-7', coding },
        }) as Act,
    ),
  );

/** One invented row of an agency: a person was suspected of being exploited. */
export const aStudyRow = (over: Partial<LetteredRow> = {}): LetteredRow => ({
  person: 'a',
  file: 'f',
  offence: null,
  unit: 'person',
  chain: null,
  stage: 'suspicion',
  on: '2026-03-02',
  exit: null,
  reason: null,
  obstacles: [],
  noticed: [],
  county: null,
  region: null,
  sector: null,
  kind: 'lived',
  letters: [],
  ...over,
});
