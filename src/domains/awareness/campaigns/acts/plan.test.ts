import { expect, it } from 'vitest';
import { aPlan, known } from '../../testing/a-campaign.ts';
import { factsOf, planProblem, wordsOf } from './plan.ts';

it('says all that is wrong with a plan at once, each at its field', () => {
  expect(planProblem(aPlan(), known)).toBeNull();
  const problem = planProblem(aPlan({ to: '2026-11-01', languages: [] }), known);
  expect(problem?.fields.map(({ path }) => path)).toEqual(['to', 'languages']);
});

it('parts a plan into what is stored in clear and what is sealed, and leaves nothing out', () => {
  const plan = aPlan();
  expect({ ...factsOf(plan), ...wordsOf(plan) }).toEqual(plan);
  expect(Object.keys(factsOf(plan))).not.toContain('aim');
});
