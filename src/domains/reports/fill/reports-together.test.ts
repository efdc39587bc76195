import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definitions } from '../definitions.ts';
import { aBreakdown, aReport, enteredIn, nothingEntered, people, someDefinitions } from '../testing/builders.ts';
import { type FilledCell, filling, fillReport } from './fill-report.ts';

const inner = ['age=adults&sex=women', 'age=adults&sex=men', 'age=children&sex=women', 'age=children&sex=men'] as const;
const wholes: Readonly<Record<string, readonly number[]>> = {
  'sex=women': [0, 2],
  'sex=men': [1, 3],
  'age=adults': [0, 1],
  'age=children': [2, 3],
  '': [0, 1, 2, 3],
};
const figures = [...inner.map((key, place): [string, readonly number[]] => [key, [place]]), ...Object.entries(wholes)];
const sumOf = (world: readonly number[], places: readonly number[]): number =>
  places.reduce((sum, at) => sum + (world[at] ?? 0), 0);

type AskedTable = { readonly by: string[]; readonly across: boolean };

const reportsOf = (asked: readonly AskedTable[]) =>
  asked.map(({ by, across }, place) =>
    aReport([{ measure: 'suspects', by }], { id: `r${place}`, across_borders: across }),
  );
const definitionsOf = (asked: readonly AskedTable[]): Definitions => ({
  reports: reportsOf(asked),
  measures: someDefinitions().measures,
  breakdowns: new Map(
    [aBreakdown('sex', ['women', 'men']), aBreakdown('age', ['adults', 'children'])].map((one) => [one.id, one]),
  ),
});
const enteredAll = (counts: readonly number[]) =>
  enteredIn(
    '2025',
    Object.fromEntries(figures.map(([key, places]) => [`suspects ${key}`.trim(), sumOf(counts, places)])),
  );

/** Everything that the reports say, each filled as it is when a reader opens it alone. */
const saidIn = (asked: readonly AskedTable[], counts: readonly number[]): (readonly [string, FilledCell['said']])[] => {
  const definitions = definitionsOf(asked);
  return definitions.reports.flatMap((report) =>
    fillReport(report, '2025', { rows: [], entered: enteredAll(counts) }, definitions).tables.flatMap(({ cells }) =>
      cells.map(({ key, said }) => [key, said] as const),
    ),
  );
};

/**
 * A reader who has all reports, knows that the cells add up and that no hidden figure is zero, and tries every world of whole numbers up to
 * a bound. Shares no code with the rule.
 */
function worldsOf(said: readonly (readonly [string, FilledCell['said']])[], bound: number): number[][] {
  const placesOf = new Map(figures);
  const facts = said.map(([key, cell]) => ({ places: placesOf.get(key) ?? [], cell }));
  let worlds: number[][] = [[]];
  for (let place = 0; place < inner.length; place += 1) {
    const here = facts.filter(({ places }) => places.some((at) => at <= place));
    worlds = worlds.flatMap((world) =>
      Array.from({ length: bound + 1 }, (_, value) => [...world, value]).filter((next) =>
        here.every(({ places, cell }) => {
          const sum = sumOf(next, places);
          const isWhole = places.every((at) => at <= place);
          if (cell.state === 'suppressed') return !isWhole || sum >= 1;
          const value = cell.state === 'number' ? cell.value : 0;
          return isWhole ? sum === value : sum <= value;
        }),
      ),
    );
  }
  return worlds;
}

const aTable = fc.constantFrom<string[]>(['sex', 'age'], ['sex', 'age'], ['sex'], ['age'], []);
const someReports = fc.array(fc.record({ by: aTable, across: fc.boolean() }), { minLength: 2, maxLength: 3 });
const someCounts = fc.tuple(fc.nat(13), fc.nat(13), fc.nat(13), fc.nat(13));

describe('several reports of the same measure and period', () => {
  it('say the same of the same cell', () => {
    fc.assert(
      fc.property(someReports, someCounts, (asked, counts) => {
        const known = new Map<string, FilledCell['said']>();
        for (const [key, said] of saidIn(asked, counts)) {
          expect({ key, said }).toEqual({ key, said: known.get(key) ?? said });
          known.set(key, said);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('together neither pin a hidden figure nor disclose that it is small, with the stricter limit where any leaves the country', () => {
    fc.assert(
      fc.property(someReports, someCounts, (asked, counts) => {
        const said = saidIn(asked, counts);
        const all = new Map(said);
        const abroad = new Set(
          saidIn(
            asked.filter(({ across }) => across),
            counts,
          ).map(([key]) => key),
        );
        const bounds = new Map<number, number[][]>();
        for (const [key, cell] of all) {
          const places = figures.find(([name]) => name === key)?.[1] ?? [];
          const value = sumOf(counts, places);
          const smallest = abroad.has(key) ? 10 : 5;
          const isTooSmall = value > 0 && value < smallest;
          if (isTooSmall) expect({ key, cell }).toEqual({ key, cell: { state: 'suppressed' } });
          if (cell.state !== 'suppressed') continue;
          const isGuarded = [14, 22].some((bound) => {
            const worlds = bounds.get(bound) ?? worldsOf(said, bound);
            bounds.set(bound, worlds);
            const found = new Set(worlds.map((world) => sumOf(world, places)));
            return found.size > 1 && (!isTooSmall || [...found].some((one) => one >= smallest));
          });
          expect({ key, isGuarded }).toEqual({ key, isGuarded: true });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('guard at home what a report that leaves the country shows, and say by which limit', () => {
    const asked = [
      { by: ['sex'], across: false },
      { by: ['age'], across: true },
    ];
    const definitions = definitionsOf(asked);
    const [home] = definitions.reports;
    if (!home) throw new Error('No report.');
    // Women 7 and men 30 are shown only at home; of all 37, children 8 are asked for abroad.
    const filled = fillReport(home, '2025', { rows: [], entered: enteredAll([3, 26, 4, 4]) }, definitions);
    expect(filled).toMatchObject({ smallest: 5, strictest: 10 });
    const cells = filled.tables[0]?.cells ?? [];
    expect(cells.map(({ key, said, smallest }) => [key, said.state, smallest])).toEqual([
      ['sex=women', 'number', 5],
      ['sex=men', 'number', 5],
      ['', 'number', 10],
    ]);
  });

  it('are not combined where their years differ', () => {
    const asked = [
      { by: ['sex'], across: false },
      { by: ['sex'], across: true },
    ];
    const { reports, ...definitions } = definitionsOf(asked);
    const [home, abroad] = reports;
    if (!home || !abroad) throw new Error('No report.');
    const from = { rows: [], entered: enteredAll([4, 26, 3, 4]) };
    const fill = filling(from, { ...definitions, reports: [home, { ...abroad, starts_month: 4 }] });
    expect(fill(home, '2025').completeness).toMatchObject({ numbers: 3, suppressed: 0 });
    const together = filling(from, { ...definitions, reports });
    expect(together(home, '2025').completeness).toMatchObject({ numbers: 1, suppressed: 2 });
  });

  it('decide once, however many there are', () => {
    const asked = [{ measure: 'victims', by: ['county'] }];
    const reports = ['one', 'other'].map((id) => aReport(asked, { id }));
    let passes = 0;
    const rows = people(6, { county: 'SE-E' });
    const watched = new Proxy(rows, {
      get: (of, name) => {
        if (name === Symbol.iterator) passes += 1;
        return Reflect.get(of, name);
      },
    });
    const fill = filling({ rows: watched, entered: nothingEntered }, someDefinitions(reports));
    for (const report of reports) fill(report, '2025');
    expect(passes).toBe(1);
  });
});
