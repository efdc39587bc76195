import type { DemoStep } from '../step.ts';

/** How many were asked, by agency: the numbers are invented, as are the answers (main/demo/invented-answers.ts). */
const asked = [
  { house: 1, round: 'baseline-2025-02', asked: 62 },
  { house: 1, round: 'repeat-2026-10', asked: 60 },
  { house: 3, round: 'baseline-2025-02', asked: 95 },
  { house: 3, round: 'repeat-2026-10', asked: 90 },
  { house: 6, round: 'baseline-2025-02', asked: 80 },
  { house: 6, round: 'repeat-2026-10', asked: 78 },
  { house: 7, round: 'baseline-2025-02', asked: 58 },
  { house: 7, round: 'repeat-2026-10', asked: 57 },
];

/** The short cases and the course, as the people of the demo have answered them so far. */
export const competenceSteps: readonly DemoStep[] = [
  {
    name: 'vignettes-published',
    persona: 'tova',
    at: '2026-11-02T10:00:00+01:00',
    verb: 'vignette.publish',
    params: () => ({}),
    input: (ids) => ({ result: ids.thing('vignettes-published'), asked }),
  },
  {
    name: 'paula-first-evening',
    persona: 'paula',
    at: '2026-11-09T15:20:00+01:00',
    verb: 'course.complete',
    params: () => ({ course: 'first-evening' }),
    input: (ids) => ({
      certificate: ids.thing('paula-first-evening'),
      answers: {
        'first-evening.1.purpose.choice': 'purpose',
        'first-evening.1.alone.choice': 'all',
        'first-evening.1.capacity.choice': 'change',
        'first-evening.1.worried.choice': 'facts',
        'first-evening.1.owner.choice': 'acknowledged',
        'first-evening.1.monday.choice': 'one',
      },
    }),
  },
  {
    name: 'tova-asked-again',
    persona: 'tova',
    at: '2026-11-16T09:10:00+01:00',
    verb: 'recall.choose',
    params: () => ({ course: 'first-evening' }),
    input: (ids) => ({ recall: ids.thing('tova-asked-again'), days: [2, 7, 30] }),
  },
];
