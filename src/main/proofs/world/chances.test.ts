import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooser, growWorld } from './grow.ts';
import { eventsPart } from './parts/events.ts';
import { identificationPart } from './parts/identification.ts';
import { inspectionsPart } from './parts/inspections.ts';
import { inOrder, ruleOf } from './parts.ts';
import { openRealms } from './sight.ts';
import { walkDry } from './walk.ts';
import { personOf, sideBySide } from './world.ts';

const numbers = (seed: number, length: number, numRuns: number): number[][] =>
  fc.sample(fc.array(fc.nat(0xffff), { minLength: length, maxLength: length }), { seed, numRuns });

/** Seeds under which chance alone left fewer than twenty records to take of rooms that have ended. */
describe.each([827_289, 31])('the worlds of seed %i', (seed) => {
  it('hold enough for every route of inspections to be tried on, behind the second wall alone too', async () => {
    const world = sideBySide(numbers(seed, 400, 4).map((tape, at) => growWorld(at, tape, 16)));
    const [tape = []] = numbers(seed, 5000, 1);
    const counts = await walkDry(world, 'second', chooser(tape), { of: [inspectionsPart], only: 'allowed' });
    const few = [...counts].filter(([route, { allowed }]) => !ruleOf(route)?.elsewhere && allowed < 20);
    expect(few.map(([route]) => route)).toEqual([]);
  });
});

it.each([47_347, 77, 31])(
  'the worlds of seed %i hold enough for every route of identification and of events to be tried on, by who may',
  async (seed) => {
    const world = sideBySide(numbers(seed, 400, 4).map((tape, at) => growWorld(at, tape, 16)));
    const [tape = []] = numbers(seed, 5000, 1);
    const of = [identificationPart, eventsPart];
    const counts = await walkDry(world, 'both', chooser(tape), { of, only: 'allowed' });
    const few = [...counts].filter(([route, { allowed }]) => !ruleOf(route)?.elsewhere && allowed < 20);
    expect(few.map(([route]) => route)).toEqual([]);
  },
);

it.each([827_289, 31, 8])(
  'the worlds of seed %i hold an officer who may write in a file in a capacity in which no casework is done, so that the rule on capacities decides alone',
  (seed) => {
    const world = sideBySide(numbers(seed, 400, 10).map((tape, at) => growWorld(at, tape, 16)));
    const inAnalysis = world.sessions.filter(
      (session) =>
        session.capacity === 'analysis' &&
        personOf(world, session.person).roles.some(({ role, ended }) => role === 'officer' && !ended),
    );
    const files = new Set(
      world.realms.filter(({ kind, track }) => kind === 'track' && track === 'control').map(({ key }) => key),
    );
    const stopped = inAnalysis.filter((session) => [...openRealms(world, session, true)].some((key) => files.has(key)));
    expect(stopped).not.toEqual([]);
  },
);

it('worlds hold, for each route, a person with a role that may ask it: without one a walk over it proves nothing', () => {
  const world = sideBySide(numbers(8, 400, 4).map((tape, at) => growWorld(at, tape, 16)));
  const held = new Set(
    world.people.flatMap(({ roles }) => roles.filter(({ ended }) => !ended).map(({ role }) => role)),
  );
  const tried = inOrder.filter((route) => !ruleOf(route)?.elsewhere);
  expect(tried.filter((route) => !ruleOf(route)?.roles.some((role) => held.has(role)))).toEqual([]);
});
