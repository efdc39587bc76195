import { describe, expect, it } from 'vitest';
import { aReport, enteredIn, nothingEntered, people, someDefinitions } from '../testing/builders.ts';
import { fillReport } from './fill-report.ts';

const definitions = someDefinitions();
const bySex = aReport([{ measure: 'victims', by: ['sex'] }]);
const byCounty = aReport([{ measure: 'victims', by: ['county'] }]);
const suspects = aReport([{ measure: 'suspects', by: ['sex'] }]);

const cellsOf = (filled: ReturnType<typeof fillReport>) =>
  Object.fromEntries(filled.tables.flatMap(({ cells }) => cells.map(({ key, said }) => [key, said])));
const kinds = (filled: ReturnType<typeof fillReport>) => filled.checks.map(({ kind, key }) => `${kind} ${key}`.trim());

describe('a report that is not filled', () => {
  it('is unknown where CAPE does not count, and never zero', () => {
    const filled = fillReport(suspects, '2025', { rows: [], entered: nothingEntered }, definitions);
    expect(new Set(Object.values(cellsOf(filled)).map((cell) => JSON.stringify(cell)))).toEqual(
      new Set([JSON.stringify({ state: 'unknown', reason: 'not-held' })]),
    );
    expect(filled.completeness).toEqual({ numbers: 0, zeros: 0, unknown: 4, suppressed: 0 });
  });

  it('is unknown where nothing in the work of this agency comes so far', () => {
    const rows = people(9, { stage: 'suspicion' });
    const filled = fillReport(byCounty, '2025', { rows, entered: nothingEntered }, definitions);
    expect(cellsOf(filled)['']).toEqual({ state: 'unknown', reason: 'not-in-house' });
  });
});

describe('what is counted', () => {
  it('is a number by what the rows hold, zero where they count no person, and unknown by what they do not hold', () => {
    const rows = [...people(8, { county: 'SE-E' }, 'e'), ...people(6, {}, 'n')];
    const counted = fillReport(byCounty, '2025', { rows, entered: nothingEntered }, definitions);
    expect(cellsOf(counted)).toEqual({
      'county=SE-AB': { state: 'zero' },
      'county=SE-E': { state: 'number', value: 8 },
      'county=not-told': { state: 'number', value: 6 },
      '': { state: 'number', value: 14 },
    });
    const split = cellsOf(fillReport(bySex, '2025', { rows, entered: nothingEntered }, definitions));
    expect(split['']).toEqual({ state: 'number', value: 14 });
    expect(split['sex=women']).toEqual({ state: 'unknown', reason: 'breakdown-not-held' });
  });

  it('counts a person once, on the first day, and closed files that readers coded not at all', () => {
    const rows = [
      ...people(7),
      ...people(7, { on: '2025-12-31' }),
      ...people(5, { on: '2024-12-31' }, 'before'),
      ...people(5, {}, 'before'),
      ...people(9, { kind: 'reviewed' }, 'reviewed'),
    ];
    expect(cellsOf(fillReport(byCounty, '2025', { rows, entered: nothingEntered }, definitions))['']).toEqual({
      state: 'number',
      value: 7,
    });
  });

  it('is no certain zero where a person has no day', () => {
    const rows = people(1, { on: null });
    const filled = fillReport(byCounty, '2025', { rows, entered: nothingEntered }, definitions);
    expect(cellsOf(filled)['']).toEqual({ state: 'unknown', reason: 'no-dates' });
    expect(filled.undated).toEqual(['victims']);
  });
});

describe('what is entered', () => {
  it('takes precedence over what was counted, which stays beside it', () => {
    const entered = enteredIn('2025', { victims: 20 });
    const filled = fillReport(byCounty, '2025', { rows: people(14), entered }, definitions);
    const whole = filled.tables[0]?.cells.at(-1);
    expect(whole).toMatchObject({
      origin: 'entered',
      said: { state: 'number', value: 20 },
      beside: { state: 'number', value: 14 },
    });
    expect(kinds(filled)).toContain('entered-differs-from-counted');
  });

  it('fills every report that asks for it, and no other year', () => {
    const entered = enteredIn('2025', { 'suspects sex=women': 12 });
    const other = aReport([{ measure: 'suspects', by: ['sex', 'age'] }]);
    for (const report of [suspects, other]) {
      const cells = cellsOf(fillReport(report, '2025', { rows: [], entered }, definitions));
      expect(cells['sex=women']).toEqual({ state: 'number', value: 12 });
    }
    expect(cellsOf(fillReport(suspects, '2024', { rows: [], entered }, definitions))['sex=women']).toMatchObject({
      state: 'unknown',
    });
  });

  it('is summed to the whole when every part is a number, and not when one is unknown', () => {
    const all = { 'suspects sex=women': 12, 'suspects sex=men': 30, 'suspects sex=not-told': 0 };
    const filled = fillReport(suspects, '2025', { rows: [], entered: enteredIn('2025', all) }, definitions);
    expect(filled.tables[0]?.cells.at(-1)).toMatchObject({ origin: 'summed', said: { state: 'number', value: 42 } });
    const unknown = { ...all, 'suspects sex=not-told': { unknown: 'source-does-not-say' } as const };
    const partly = fillReport(suspects, '2025', { rows: [], entered: enteredIn('2025', unknown) }, definitions);
    expect(cellsOf(partly)).toMatchObject({
      'sex=not-told': { state: 'unknown', reason: 'source-does-not-say' },
      '': { state: 'unknown', reason: 'not-held' },
    });
  });
});

describe('what does not fit', () => {
  const filledWith = (values: Parameters<typeof enteredIn>[1], over = {}) =>
    fillReport(suspects, '2025', { rows: [], entered: enteredIn('2025', values, over) }, definitions);

  it('is shown: parts that are more than their whole, or less', () => {
    expect(kinds(filledWith({ suspects: 30, 'suspects sex=women': 31 }))).toEqual(['parts-exceed-total']);
    const parts = { 'suspects sex=women': 10, 'suspects sex=men': 10, 'suspects sex=not-told': 0 };
    expect(kinds(filledWith({ suspects: 30, ...parts }))).toEqual(['parts-below-total']);
    expect(kinds(filledWith({ suspects: 20, ...parts }))).toEqual([]);
  });

  it('is shown: a whole of zero, beside a part that is called unknown', () => {
    const part = { 'suspects sex=women': { unknown: 'no-answer' } as const };
    expect(kinds(filledWith({ suspects: 0, ...part }))).toEqual(['zero-with-unknown-parts']);
  });

  it('is shown: two ways to split that come to different sums', () => {
    const report = aReport([
      { measure: 'suspects', by: ['sex'] },
      { measure: 'suspects', by: ['age'] },
    ]);
    const entered = enteredIn('2025', {
      'suspects sex=women': 10,
      'suspects sex=men': 10,
      'suspects sex=not-told': 10,
      'suspects age=adults': 25,
      'suspects age=children': 6,
    });
    expect(kinds(fillReport(report, '2025', { rows: [], entered }, definitions))).toEqual(['sums-differ']);
  });

  it('is shown: a figure of last year that was changed', () => {
    const entered = enteredIn('2024', { suspects: 30 }, { wasChanged: true });
    const filled = fillReport(suspects, '2025', { rows: [], entered }, definitions);
    expect(kinds(filled)).toEqual(['last-year-changed']);
  });
});
