import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Answers } from '../survey/acts/answer.ts';
import type { Counts } from '../survey/counts.ts';
import { frequencyKey } from '../survey/counts.ts';
import type { Survey } from '../survey/survey.ts';
import type { Frequency } from '../survey/words.ts';

export const aSurveyEnvelope = (id = '00000000-0000-7000-8000-000000000701'): ActEnvelope => ({
  id,
  device: '00000000-0000-7000-8000-000000000900',
  deviceSeq: 7,
  capacity: 'analysis',
  sitting: '00000000-0000-7000-8000-000000000700',
  happenedFrom: '2026-11-24T08:40:00.000Z',
  happenedTo: null,
  precision: 'minute',
});

/** An invented round that asks two questions of two agencies; a test changes what it is about. */
export const aSurvey = (over: Partial<Survey> = {}): Survey => ({
  name: 'Round 1',
  kind: 'baseline',
  from: '2026-09-01',
  to: '2026-09-30',
  questions: ['PS-01', 'PS-02'],
  asked: [
    { house: 1, name: { sv: 'Myndighet 1', en: 'Agency 1' }, asked: 40 },
    { house: 2, name: { sv: 'Myndighet 2', en: 'Agency 2' }, asked: 30 },
  ],
  invented: true,
  endedOn: null,
  openedBy: '1010',
  openedAt: '2026-08-20T08:00:00.000Z',
  results: null,
  publishedBy: null,
  publishedAt: null,
  ...over,
});

export const someAnswers = (over: Partial<Answers> = {}): Answers => ({
  stage: 'A',
  frequencies: { 'PS-01': 'monthly', 'PS-02': 'never' },
  helped: { 'PS-01': 'time' },
  ...over,
});

/** The counts of one agency: how many answered, and what of each question. */
export const anAgencyThatSaid = (
  answered: number,
  said: Readonly<Record<string, Partial<Record<Frequency, number>>>>,
  more: Counts = {},
): Counts => ({
  answered,
  'stage.A': answered,
  ...Object.fromEntries(
    Object.entries(said).flatMap(([question, counts]) =>
      Object.entries(counts).map(([frequency, count]) => [frequencyKey(question, frequency), count]),
    ),
  ),
  ...more,
});
