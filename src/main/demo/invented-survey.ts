import type pg from 'pg';
import { type Help, helps, workStages } from '../../domains/study/public.ts';
import { idOf } from './id-of.ts';

/** The rounds of the survey in the demo: the first one is published, the second one asks. */
export const firstRound = { step: 'survey-first-opened', at: '2026-08-31T09:00:00+02:00' } as const;
export const surveyId = ({ step, at }: typeof firstRound): string => idOf(`${step} thing`, at);

/** How many of a unit answered, the share of them (in per cent) who meet each of the fifteen at least monthly, and where they work. All invented. */
type Answers = {
  readonly unit: number;
  readonly answered: number;
  readonly often: readonly number[];
  /** Per cent who cannot say, question by question: those who never see a court say so. */
  readonly cannotSay: readonly number[];
  readonly stages: readonly number[];
};

const inField = [5, 5, 5, 10, 15, 5, 20, 30, 15, 15, 20, 60, 70, 55, 10];
const inCourt = [20, 20, 10, 10, 10, 5, 5, 5, 0, 0, 5, 0, 5, 20, 5];

export const inventedSurvey: readonly Answers[] = [
  {
    unit: 11,
    answered: 46,
    often: [48, 41, 63, 57, 30, 52, 35, 22, 24, 26, 46, 20, 17, 39, 61],
    cannotSay: inField,
    stages: [38, 2, 2, 0, 0, 0, 4],
  },
  {
    unit: 21,
    answered: 38,
    often: [42, 47, 66, 37, 18, 29, 24, 18, 18, 24, 58, 16, 11, 29, 50],
    cannotSay: inField,
    stages: [29, 0, 5, 0, 0, 0, 4],
  },
  {
    unit: 32,
    answered: 54,
    often: [33, 37, 52, 61, 30, 65, 59, 35, 57, 72, 52, 44, 30, 22, 31],
    cannotSay: inCourt,
    stages: [2, 0, 45, 4, 0, 0, 3],
  },
  {
    unit: 41,
    answered: 27,
    often: [30, 26, 30, 52, 22, 41, 59, 37, 67, 63, 41, 56, 37, 26, 22],
    cannotSay: inCourt,
    stages: [0, 0, 5, 17, 5, 0, 0],
  },
  {
    unit: 61,
    answered: 33,
    often: [36, 45, 58, 70, 61, 48, 64, 12, 15, 15, 24, 9, 9, 42, 55],
    cannotSay: inField,
    stages: [4, 24, 0, 0, 0, 5, 0],
  },
  {
    unit: 71,
    answered: 31,
    often: [55, 52, 68, 32, 26, 23, 19, 13, 10, 10, 29, 6, 6, 16, 48],
    cannotSay: inField,
    stages: [25, 6, 0, 0, 0, 0, 0],
  },
  { unit: 81, answered: 4, often: Array(15).fill(50), cannotSay: inField, stages: [0, 2, 0, 0, 0, 2, 0] },
];

/** What is said to have helped most, question by question: the next two of the list follow it. */
const firstHelp: readonly Help[] = [
  'knowledge',
  'known-person',
  'clear-ground',
  'interpreter',
  'knowledge',
  'interpreter',
  'earlier',
  'knowledge',
  'earlier',
  'time',
  'known-person',
  'earlier',
  'knowledge',
  'knowledge',
  'known-person',
];

const questionId = (place: number): string => `PS-${String(place + 1).padStart(2, '0')}`;
const part = (percent: number, of: number): number => Math.round((percent * of) / 100);

/** The numbers of one unit, once all of them have answered. */
export function countsOfUnit({ answered, often, cannotSay, stages }: Answers): Record<string, number> {
  const counts: Record<string, number> = { answered };
  workStages.forEach((stage, place) => {
    if (stages[place]) counts[`stage.${stage}`] = stages[place];
  });
  often.forEach((percent, place) => {
    const question = questionId(place);
    const unknown = part(cannotSay[place] ?? 0, answered);
    const met = Math.min(part(percent, answered), answered - unknown);
    const weekly = part(30, met);
    const never = part(40, answered - unknown - met);
    const said = {
      weekly,
      monthly: met - weekly,
      never,
      'once-or-twice': answered - unknown - met - never,
      'cannot-say': unknown,
    };
    for (const [frequency, count] of Object.entries(said))
      if (count > 0) counts[`met.${question}.${frequency}`] = count;
    // Two in three say what would have helped.
    for (const [rank, share] of [38, 16, 12].entries()) {
      const help = helps[(helps.indexOf(firstHelp[place] ?? 'nothing') + rank) % helps.length];
      const count = part(share, met);
      if (count > 0) counts[`helped.${question}.${help}`] = count;
    }
  });
  return counts;
}

/** Adds them to the demo, as numbers of a unit. Doing it again adds nothing. */
export async function addInventedSurvey(client: pg.ClientBase): Promise<void> {
  for (const answers of inventedSurvey)
    await client.query('select study.add_invented_answers($1, $2, $3)', [
      answers.unit,
      surveyId(firstRound),
      JSON.stringify(countsOfUnit(answers)),
    ]);
}
