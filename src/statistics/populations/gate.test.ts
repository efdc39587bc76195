import { expect, test } from 'vitest';
import { bcaInterval } from './bootstrap/bca.ts';
import { assumptions, type GateEvidence, gateOf } from './gate.ts';
import { listTable } from './list-table.ts';

const table = (counts: readonly number[], names = ['a', 'b', 'c']) =>
  listTable(
    names,
    counts.map((count, at) => ({ lists: at + 1, count })),
  );
const sound = table([90, 80, 30, 70, 25, 20, 10]);

/** Replicates evenly around a total: half of them below it, and thousands beyond each limit. */
const runtime = (total: number, count = 20_000): Float64Array =>
  Float64Array.from({ length: count }, (_, at) => total * (0.8 + (0.4 * (at + 0.5)) / count));
const method = (total: number, more: Partial<GateEvidence> = {}): GateEvidence => ({
  method: 'stepwise',
  total,
  lower: 900,
  upper: 1300,
  bootstrap: bcaInterval(total, runtime(total), 0),
  isBound: false,
  ...more,
});
const codes = (given: ReturnType<typeof gateOf>): string[] => given.reasons.map(({ code }) => code);

test('three lists, overlaps, methods that agree and steady limits: the estimate may be shown, with its assumptions', () => {
  expect(gateOf(sound, [method(1000), method(1100)])).toEqual({ verdict: 'estimate', reasons: [], assumptions });
});

test('two lists can check nothing', () => {
  const gate = gateOf(table([90, 80, 30], ['a', 'b']), [method(400)]);
  expect([gate.verdict, codes(gate)]).toEqual(['nothing', ['fewer-than-three-lists', 'few-on-several-lists']]);
});

test('few people on several lists leave a range, very few nothing', () => {
  const few = gateOf(table([90, 80, 9, 70, 8, 9, 1]), [method(1000)]);
  expect([few.verdict, codes(few)]).toEqual(['range', ['few-on-several-lists']]);
  const fewer = gateOf(table([90, 80, 2, 70, 2, 2, 0]), [method(1000)]);
  expect([fewer.verdict, codes(fewer)]).toEqual(['nothing', ['too-few-on-several-lists']]);
});

test('pairs of lists that share no one are named, and lists that cannot be fitted end it', () => {
  expect(codes(gateOf(table([90, 80, 0, 70, 45, 40, 0]), [method(1000)]))).toEqual(['pairs-without-overlap']);
  // The third list holds all of the second: outside it no one is on the second, and independence runs off.
  const apart = gateOf(table([90, 0, 0, 0, 0, 0, 60]), [method(1000)]);
  expect([apart.verdict, codes(apart)]).toEqual(['nothing', ['main-effects-not-estimable']]);
});

test('methods that contradict each other leave a range, and far apart nothing; a lower bound contradicts no method', () => {
  expect(gateOf(sound, [method(1000), method(2500)])).toMatchObject({
    verdict: 'range',
    reasons: [{ code: 'methods-apart', figure: 2.5 }],
  });
  expect(gateOf(sound, [method(1000), method(6000)]).verdict).toBe('nothing');
  expect(gateOf(sound, [method(1000), method(200, { isBound: true })]).verdict).toBe('estimate');
  expect(codes(gateOf(sound, [method(9000)]))).toEqual(['seen-are-a-small-part']);
});

test('no total, or no interval, is no estimate', () => {
  expect(codes(gateOf(sound, [method(Number.NaN)]))).toEqual(['no-method-estimates']);
  expect(codes(gateOf(sound, []))).toEqual(['no-method-estimates']);
  const bare = gateOf(sound, [method(1000, { lower: Number.NaN, upper: Number.NaN, bootstrap: null })]);
  expect([bare.verdict, codes(bare)]).toEqual(['nothing', ['no-interval']]);
  expect(codes(gateOf(table([0, 0, 0, 0, 0, 0, 0]), [method(1000)]))).toEqual(['nobody-seen']);
});

test('limits from few replicates, and replicates without a model, leave a range', () => {
  const few = gateOf(sound, [method(1000, { bootstrap: bcaInterval(1000, runtime(1000, 300), 0) })]);
  expect([few.verdict, codes(few)]).toEqual(['range', ['limit-from-few-replicates']]);
  const holes = runtime(1000).map((total, at) => (at % 10 === 0 ? Number.NaN : total));
  const dropped = gateOf(sound, [method(1000, { bootstrap: bcaInterval(1000, holes, 0) })]);
  expect([dropped.verdict, codes(dropped)]).toEqual(['range', ['many-replicates-dropped']]);
});
