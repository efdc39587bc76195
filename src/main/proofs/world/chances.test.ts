import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooser, growWorld } from './grow.ts';
import { inspectionsPart } from './parts/inspections.ts';
import { ruleOf } from './parts.ts';
import { walkDry } from './walk.ts';
import { sideBySide } from './world.ts';

const numbers = (seed: number, length: number, numRuns: number): number[][] =>
  fc.sample(fc.array(fc.nat(0xffff), { minLength: length, maxLength: length }), { seed, numRuns });

/** Seeds under which chance alone left fewer than twenty records to take of rooms that have ended. */
describe.each([827_289, 31])('the worlds of seed %i', (seed) => {
  it('hold enough for every route of inspections to be tried on, behind the second wall alone too', async () => {
    const world = sideBySide(numbers(seed, 400, 4).map((tape, at) => growWorld(at, tape, 16)));
    const [tape = []] = numbers(seed, 5000, 1);
    const counts = await walkDry(world, 'second', chooser(tape), [inspectionsPart]);
    const few = [...counts].filter(([route, { allowed }]) => !ruleOf(route)?.elsewhere && allowed < 20);
    expect(few.map(([route]) => route)).toEqual([]);
  });
});
