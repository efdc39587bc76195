import { expect, test } from 'vitest';
import reference from '../../statistics/reference/difference.json' with { type: 'json' };
import { inOrder, type PracticeRow, practiceOf } from './practice.ts';
import { verdictOf } from './verdict.ts';

const panel = reference.cases[0];
const rows = (over: (row: PracticeRow, at: number) => Partial<PracticeRow> = () => ({})): PracticeRow[] =>
  (panel?.unit ?? []).map((unit, at) => {
    const row: PracticeRow = {
      unit: `u${unit}`,
      period: String(panel?.period[at]),
      trained: panel?.trained[at] === 1,
      value: panel?.y[at] ?? 0,
      of: 40,
      placebo: null,
    };
    return { ...row, ...over(row, at) };
  });
const stateOf = (list: readonly PracticeRow[], drawnByLot = true) => verdictOf(practiceOf(list, { drawnByLot }));

test('an interval that leaves out 0 is a change, and one that holds it is none', () => {
  expect(stateOf(rows())).toMatchObject({ state: 'rose', reasons: [] });
  expect(stateOf(rows(({ value, trained }) => ({ value: value - (trained ? 19 : 0) })))).toMatchObject({
    state: 'fell',
  });
  // Without the rise that all units share, and without the effect.
  const flat = rows(({ value, trained, period }) => ({ value: value - (trained ? 9.8 : 0) - 1.2 * Number(period) }));
  expect(stateOf(flat).state).toBe('no-effect-shown');
  const everywhere = rows(({ value, trained, period }) => ({
    value: value - (trained ? 9.8 : 0) + 5 * Number(period),
  }));
  expect(stateOf(everywhere).state).toBe('rose-everywhere');
});

test('what training cannot change must keep still', () => {
  expect(stateOf(rows(({ value }) => ({ placebo: value }))).state).toBe('placebo-moved');
  expect(stateOf(rows((_, at) => ({ placebo: 3 + (at % 2) }))).state).toBe('rose');
});

test('too early to say comes with each reason and what is needed', () => {
  const codes = (list: readonly PracticeRow[], lot = true) => stateOf(list, lot).reasons.map(({ code }) => code);
  expect(codes([])).toEqual(['nothing-counted']);
  expect(codes(rows().filter(({ unit }) => unit === 'u0'))).toContain('too-few-units');
  expect(codes(rows().filter(({ period }) => period === '0'))).toContain('too-few-periods');
  expect(codes(rows(() => ({ trained: false })))).toEqual([
    'nothing-to-compare',
    'fewer-than-two-steps',
    'few-counted',
  ]);
  expect(codes(rows(() => ({ of: 1 })))).toContain('few-counted');
  expect(codes(rows().filter(({ unit }) => unit < 'u4'))).toContain('few-orders');
  expect(
    codes(
      rows().filter(({ unit }) => unit < 'u4'),
      false,
    ),
  ).toContain('few-degrees');
});

test('periods follow each other as numbers, or as quarters are written', () => {
  expect(inOrder(['10', '2', '1'])).toEqual(['1', '2', '10']);
  expect(inOrder(['2027-Q1', '2026-Q4'])).toEqual(['2026-Q4', '2027-Q1']);
});
