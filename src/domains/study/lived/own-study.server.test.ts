import { expect, test } from 'vitest';
import { sha256 } from '../../../platform/crypto/digest.ts';
import { dayNumber } from '../day.ts';
import { ownStudy } from './own-study.server.ts';
import { lineBytes } from './step-lines.server.ts';
import type { OwnStep } from './stepped-caseload.server.ts';

const question = { unit: 'person', from: null, to: null, followedTo: null } as const;

function aStep(people: readonly string[], over: Partial<OwnStep>): OwnStep {
  const lines = people.map((person, place) => {
    const line = Buffer.alloc(lineBytes);
    sha256(person).copy(line, 0, 0, 12);
    line.writeInt32BE(dayNumber('2026-01-01') + place, 36);
    return line;
  });
  return {
    unit: 'person',
    chain: null,
    stage: 'suspicion',
    exit: null,
    reason: null,
    county: null,
    region: null,
    sector: null,
    kind: 'lived',
    tellsNoticed: true,
    hasObstacles: false,
    hasNoticed: false,
    hasPerson: true,
    hasFile: false,
    hasOffence: false,
    lines: Buffer.concat(lines),
    ...over,
  };
}

const people = Array.from({ length: 60 }, (_, i) => `invented ${i}`);
const steps = [aStep(people, {}), aStep(people.slice(0, 25), { stage: 'report', chain: 'criminal' })];
const asked = { steps, question, house: 'An invented house', invented: true };

test('a thread gives what counting at once gives', async () => {
  const atOnce = await ownStudy(asked);
  expect(atOnce.sources[0]?.chains[0]?.stages[0]).toMatchObject({ stage: 'suspicion', reached: 60, went_on: 25 });
  expect(await ownStudy(asked, 1)).toEqual(atOnce);
});

test('a house that cannot be counted fails alone: the next is counted', async () => {
  const broken = { ...asked, steps: [aStep(people, { stage: 'nonsense' })] };
  const [first, second] = await Promise.allSettled([ownStudy(broken, 1), ownStudy(asked, 1)]);
  expect(first).toMatchObject({ status: 'rejected' });
  expect(second).toMatchObject({ status: 'fulfilled' });
});
