import { firstRound } from '../invented-survey.ts';
import type { DemoStep } from '../step.ts';

/** How many of each agency are asked: invented, as are the answers (main/demo/invented-survey.ts). */
const asked = [
  { house: 1, asked: 60 },
  { house: 2, asked: 70 },
  { house: 3, asked: 95 },
  { house: 4, asked: 36 },
  { house: 6, asked: 78 },
  { house: 7, asked: 57 },
  { house: 8, asked: 9 },
];

/** Two rounds of the practitioner survey: what the first one gave is published, and the second one asks. */
export const surveySteps: readonly DemoStep[] = [
  {
    name: firstRound.step,
    persona: 'ana',
    at: firstRound.at,
    verb: 'study.open-survey',
    params: () => ({}),
    input: ({ thing }) => ({
      survey: thing(firstRound.step),
      name: 'Hösten 2026',
      kind: 'baseline',
      from: '2026-09-01',
      to: '2026-09-30',
      asked,
    }),
  },
  {
    name: 'survey-first-published',
    persona: 'siv',
    at: '2026-10-05T10:30:00+02:00',
    verb: 'study.publish-survey',
    params: ({ thing }) => ({ id: thing(firstRound.step) }),
    input: () => ({}),
  },
  {
    name: 'survey-second-opened',
    persona: 'ana',
    at: '2026-11-16T08:50:00+01:00',
    verb: 'study.open-survey',
    params: () => ({}),
    input: ({ thing }) => ({
      survey: thing('survey-second-opened'),
      name: 'Vintern 2026',
      kind: 'repeat',
      from: '2026-11-16',
      to: '2026-12-11',
      asked,
    }),
  },
];
