import { expect, it } from 'vitest';
import { demoSteps } from '../steps.ts';
import { futureSteps } from './future.ts';

it('the invented future is after everything that the demo has done, and in order', () => {
  const times = futureSteps.map(({ at }) => Date.parse(at));
  expect(Math.min(...times)).toBeGreaterThan(Math.max(...demoSteps.map(({ at }) => Date.parse(at))));
  expect([...times].sort((a, b) => a - b)).toEqual(times);
});
