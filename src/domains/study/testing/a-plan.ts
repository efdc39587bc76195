import type { PlanAsked } from '../review/sampling/sampling-plan.ts';

/** A plan that an invented planner asks for; a test changes only what it is about. */
export const aPlanAsked = (over: Partial<PlanAsked> = {}): PlanAsked => ({
  name: 'Closed 2019 to 2021',
  seed: 4711,
  allocation: 'proportional',
  toRead: 40,
  leastEach: 5,
  reserve: 20,
  strata: [
    { code: 'A', year: 2019, group: 'police', size: 120, expected: 0.3 },
    { code: 'B', year: 2020, group: 'police', size: 80, expected: null },
    { code: 'C', year: 2021, group: 'police', size: 14, expected: 0.1 },
  ],
  ...over,
});
