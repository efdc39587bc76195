import { expect, test } from 'vitest';
import { dayNumber } from '../../caseload/public.ts';
import { aStep } from '../testing/own-steps.ts';
import { ownStudy } from './own-study.server.ts';

const question = { unit: 'person', from: null, to: null, followedTo: null } as const;

const people = Array.from({ length: 60 }, (_, i) => `invented ${i}`);
const lines = people.map((person, place) => ({ person, day: dayNumber('2026-01-01') + place }));
const steps = [aStep(lines), aStep(lines.slice(0, 25), { stage: 'report', chain: 'criminal' })];
const asked = { steps, question, agency: 'An invented agency', invented: true };

test('a thread gives what counting at once gives', async () => {
  const atOnce = await ownStudy(asked);
  expect(atOnce.sources[0]?.chains[0]?.stages[0]).toMatchObject({ stage: 'suspicion', reached: 60, went_on: 25 });
  expect(await ownStudy(asked, 1)).toEqual(atOnce);
});

test('an agency that cannot be counted fails alone: the next is counted', async () => {
  const broken = { ...asked, steps: [aStep(lines, { stage: 'nonsense' })] };
  const [first, second] = await Promise.allSettled([ownStudy(broken, 1), ownStudy(asked, 1)]);
  expect(first).toMatchObject({ status: 'rejected' });
  expect(second).toMatchObject({ status: 'fulfilled' });
});
