import { expect, it } from 'vitest';
import type { Problem } from '../../../../kernel/problem.ts';
import { anAfterVisit } from '../../testing/after.ts';
import { anEnvelope } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { nothingAfter } from '../after.ts';
import { nothingSaid } from '../numbers.ts';
import { toCountWorkers } from './count-workers.ts';

const visit = anAfterVisit(nothingAfter);
const said = (numbers: object) => ({
  act: anEnvelope(),
  numbers: { ...nothingSaid, ...numbers },
  interpreter: 'not-noted' as const,
});

it('keeps what was said, zero as zero and what was not counted as not counted', () => {
  const [act] = done(toCountWorkers, said({ 'workers-present': 11, 'workers-referred': 0 }), visit);
  expect(act?.facts).toMatchObject({
    numbers: { 'workers-present': 11, 'workers-referred': 0, 'workers-seen': null },
    interpreter: 'not-noted',
  });
});

it('refuses numbers that contradict each other, each at its own place', () => {
  const wrong = said({ 'workers-seen': 5, 'workers-informed': 6, arrests: 1, 'arrests-labour': 2 });
  let problem: Problem | null = null;
  try {
    done(toCountWorkers, wrong, visit);
  } catch (error) {
    problem = error as Problem;
  }
  expect(problem?.kind).toBe('invalid');
  expect(problem?.fields.map(({ path, values }) => [path, values])).toEqual([
    ['numbers.workers-informed', { most: 5 }],
    ['numbers.arrests-labour', { most: 1 }],
  ]);
});
