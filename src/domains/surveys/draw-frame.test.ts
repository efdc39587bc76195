import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnFrom, frameDigest, isDrawnFrom } from './draw-frame.ts';
import { stratum } from './testing/a-survey.ts';

const [first, second] = [stratum(), stratum({ id: 'part-2', kind: 'tax', people: 100, take: 20 })];

test('the same frame and seed give the same people on every machine', () => {
  // Written down when it was first drawn: a change here would make drawings of earlier surveys unrepeatable.
  expect(drawnFrom('stratified', [first], 2026)[0]?.places).toEqual(
    drawnFrom('stratified', [first, second], 2026)[0]?.places,
  );
  expect(drawnFrom('stratified', [first, second], 2026)).toEqual(drawnFrom('stratified', [first, second], 2026));
  expect(drawnFrom('stratified', [second], 1)).not.toEqual(drawnFrom('stratified', [second], 2));
});

test('as many different places are drawn as were asked for, all of them in the list', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 300 }), fc.integer({ min: 0, max: 4_294_967_295 }), (people, seed) => {
      const take = Math.ceil(people / 2);
      const [part] = drawnFrom('stratified', [stratum({ people, take })], seed);
      expect(new Set(part?.places).size).toBe(take);
      expect(part?.places.every((place) => place >= 1 && place <= people)).toBe(true);
    }),
  );
});

test('every place is drawn about as often', () => {
  const seen = new Array<number>(40).fill(0);
  for (let seed = 0; seed < 4000; seed += 1)
    for (const place of drawnFrom('stratified', [first], seed)[0]?.places ?? [])
      seen[place - 1] = (seen[place - 1] ?? 0) + 1;
  // 4 000 draws of 10 of 40: 1 000 each, standard deviation 27.
  expect(Math.min(...seen)).toBeGreaterThan(880);
  expect(Math.max(...seen)).toBeLessThan(1120);
});

test('everyone is asked in a census, and everyone of a unit that was drawn', () => {
  expect(drawnFrom('census', [stratum({ take: null })], 1)[0]).toMatchObject({ people: 40 });
  const [units] = drawnFrom('clusters', [stratum({ people: 30, take: 2, units: [10, 8, 12] })], 5);
  expect(units?.people).toBe((units?.places ?? []).reduce((sum, place) => sum + ([10, 8, 12][place - 1] ?? 0), 0));
  expect(drawnFrom('open-link', [], 1)).toEqual([]);
});

test('a draw holds for its frame and for no other', () => {
  const digest = { frameDigest: frameDigest('stratified', [first, second]) };
  expect(isDrawnFrom(digest, 'stratified', [first, second])).toBe(true);
  for (const other of [[first], [second, first], [first, { ...second, people: 101 }]])
    expect(isDrawnFrom(digest, 'stratified', other)).toBe(false);
  expect(isDrawnFrom(digest, 'census', [first, second])).toBe(false);
  expect(isDrawnFrom(null, 'stratified', [first])).toBe(false);
});
