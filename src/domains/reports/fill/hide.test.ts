import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../cell-key.ts';
import { aBreakdown, aReport, enteredIn, nothingEntered, people, someDefinitions } from '../testing/builders.ts';
import type { NumberOrUnknown } from '../values.ts';
import { type FilledCell, fillReport } from './fill-report.ts';

const { measures } = someDefinitions();
const definitions = {
  reports: [],
  measures,
  breakdowns: new Map(
    [
      aBreakdown('sex', ['women', 'men']),
      aBreakdown('age', ['adults', 'children']),
      aBreakdown('county', ['SE-AB', 'SE-E', 'not-told'], { held: 'county' }),
    ].map((one) => [one.id, one]),
  ),
};
const crossed = (across = false) => aReport([{ measure: 'suspects', by: ['sex', 'age'] }], { across_borders: across });
const fill = (report: ReturnType<typeof aReport>, values: Readonly<Record<string, number | NumberOrUnknown>>) =>
  fillReport(report, '2025', { rows: [], entered: enteredIn('2025', values) }, definitions);
const shown = (cells: readonly FilledCell[]) => new Map(cells.map(({ key, said }) => [key, said]));

describe('what is hidden', () => {
  it('is 1 to 4 at home and 1 to 9 across borders, and zero is shown', () => {
    const values = { 'suspects sex=women': 7, 'suspects sex=men': 30 };
    const report = (across: boolean) => aReport([{ measure: 'suspects', by: ['sex'] }], { across_borders: across });
    expect(fill(report(false), values).completeness).toMatchObject({ numbers: 3, suppressed: 0 });
    const abroad = fill(report(true), values);
    // The small one, and one more, so that subtraction does not give it back.
    expect(abroad.completeness).toMatchObject({ numbers: 1, suppressed: 2 });
    const none = fill(report(true), { 'suspects sex=women': 0, 'suspects sex=men': 30 });
    expect(none.completeness).toMatchObject({ numbers: 2, zeros: 1, suppressed: 0 });
  });

  it('is hidden in every table that has the same cell', () => {
    const report = aReport([
      { measure: 'suspects', by: ['sex'] },
      { measure: 'suspects', by: ['sex', 'age'] },
    ]);
    const filled = fill(report, { 'suspects sex=women': 3, 'suspects sex=men': 40 });
    for (const { cells } of filled.tables) expect(shown(cells).get('sex=women')).toEqual({ state: 'suppressed' });
  });

  it('guards what a whole has more than its parts: how many are in the part that is not known', () => {
    const values = { suspects: 32, 'suspects sex=men': 30, 'suspects sex=women': { unknown: 'no-answer' } as const };
    const cells = shown(fill(aReport([{ measure: 'suspects', by: ['sex'] }]), values).tables[0]?.cells ?? []);
    expect([cells.get('')?.state, cells.get('sex=men')?.state]).toContain('suppressed');
    expect(cells.get('sex=women')?.state).toBe('unknown');
  });

  it('hides all of what does not belong together, as soon as anything in it is small', () => {
    const filled = fill(aReport([{ measure: 'suspects', by: ['sex'] }]), {
      suspects: 20,
      'suspects sex=women': 2,
      'suspects sex=men': 30,
    });
    expect(filled.completeness).toEqual({ numbers: 0, zeros: 0, unknown: 0, suppressed: 3 });
  });

  it('hides what was counted beside an entered figure by the same rule', () => {
    const report = aReport([{ measure: 'victims', by: ['county'] }]);
    const rows = [...people(3, { county: 'SE-E' }, 'e'), ...people(20, { county: 'SE-AB' }, 'ab')];
    const entered = enteredIn('2025', { victims: 50, 'victims county=SE-E': 30, 'victims county=SE-AB': 20 });
    const filled = fillReport(report, '2025', { rows, entered }, definitions);
    const beside = Object.fromEntries((filled.tables[0]?.cells ?? []).map((cell) => [cell.key, cell.beside?.state]));
    expect(beside['county=SE-E']).toBe('suppressed');
    expect([beside[''], beside['county=SE-AB']]).toContain('suppressed');
  });
});

const inner = ['age=adults&sex=women', 'age=adults&sex=men', 'age=children&sex=women', 'age=children&sex=men'] as const;
const wholes: Readonly<Record<string, readonly number[]>> = {
  'sex=women': [0, 2],
  'sex=men': [1, 3],
  'age=adults': [0, 1],
  'age=children': [2, 3],
  '': [0, 1, 2, 3],
};
const figures = [...inner.map((key, place): [string, readonly number[]] => [key, [place]]), ...Object.entries(wholes)];

/**
 * An attacker who knows every shown figure, that the table adds up, and that no hidden figure is zero, and who tries every world of
 * whole numbers up to a bound. Shares no code with the rule.
 */
function worldsOf(said: ReadonlyMap<string, FilledCell['said']>, bound: number): number[][] {
  let worlds: number[][] = [[]];
  for (let place = 0; place < inner.length; place += 1) {
    worlds = worlds.flatMap((world) => Array.from({ length: bound + 1 }, (_, value) => [...world, value]));
    worlds = worlds.filter((world) =>
      figures.every(([key, places]) => {
        const cell = said.get(key);
        const sum = places.filter((at) => at <= place).reduce((total, at) => total + (world[at] ?? 0), 0);
        const isWhole = places.every((at) => at <= place);
        if (cell?.state === 'suppressed') return !isWhole || sum >= 1;
        const value = cell?.state === 'number' ? cell.value : 0;
        return isWhole ? sum === value : sum <= value;
      }),
    );
  }
  return worlds;
}

it('an attacker who tries every world can neither pin a hidden figure nor know that it is small', () => {
  const anyTable = fc.record({ counts: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)), across: fc.boolean() });
  fc.assert(
    fc.property(anyTable, ({ counts, across }) => {
      const values = Object.fromEntries(inner.map((key, place) => [`suspects ${key}`, counts[place] ?? 0]));
      const filled = fill(crossed(across), values);
      const said = shown(filled.tables[0]?.cells ?? []);
      for (const [key, places] of figures) {
        const value = places.reduce((sum, at) => sum + (counts[at] ?? 0), 0);
        const isTooSmall = value > 0 && value < filled.smallest;
        if (isTooSmall) expect({ key, said: said.get(key) }).toEqual({ key, said: { state: 'suppressed' } });
        if (said.get(key)?.state !== 'suppressed') continue;
        const isGuarded = [11, 17].some((bound) => {
          const found = worldsOf(said, bound).map((world) => places.reduce((sum, at) => sum + (world[at] ?? 0), 0));
          return new Set(found).size > 1 && (!isTooSmall || found.some((one) => one >= filled.smallest));
        });
        expect({ key, isGuarded }).toEqual({ key, isGuarded: true });
      }
    }),
    { numRuns: 15 },
  );
});

it('no shown whole is less than its shown parts, whatever an agency has counted', () => {
  const anyRows = fc.array(
    fc.record({
      person: fc.nat(40).map((index) => `invented-${index}`),
      county: fc.constantFrom('SE-AB', 'SE-E', 'FI-18', null),
      on: fc.constantFrom('2025-01-01', '2025-12-31', '2024-05-05', null),
    }),
    { maxLength: 80 },
  );
  const report = aReport([{ measure: 'victims', by: ['county'] }]);
  fc.assert(
    fc.property(anyRows, (rows) => {
      const whole = rows.map(
        (row) => ({ ...row, unit: 'person', stage: 'identified', exit: null, sector: null, kind: 'lived' }) as const,
      );
      const filled = fillReport(report, '2025', { rows: whole, entered: nothingEntered }, definitions);
      const said = shown(filled.tables[0]?.cells ?? []);
      const numberOf = (key: string): number => {
        const cell = said.get(key);
        return cell?.state === 'number' ? cell.value : 0;
      };
      const parts = keysOf({ by: ['county'] }, definitions).filter((key) => key !== '');
      const sum = parts.reduce((total, key) => total + numberOf(key), 0);
      if (said.get('')?.state === 'number') expect(sum).toBeLessThanOrEqual(numberOf(''));
      // A person who works abroad is in no county of the list.
      expect(filled.checks.every(({ kind }) => kind === 'parts-below-total')).toBe(true);
      for (const cell of said.values()) if (cell.state === 'number') expect(cell.value).toBeGreaterThanOrEqual(5);
    }),
    { numRuns: 100 },
  );
});
