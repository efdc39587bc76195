import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aStudy, persons } from '../../caseload/testing/caseload-builder.ts';
import { drawnFunnel } from '../../caseload/testing/drawn-funnel.ts';
import { aRelease } from '../testing/a-release.ts';
import { differsByFew } from './differs-by-few.ts';

const suspected = (count: number) =>
  aRelease({
    joined: 20,
    apart: 40,
    figures: aStudy(persons('p', count, [{ stage: 'suspicion', date: '2025-02-03' }])),
  });

/** Written from what a release holds, not from the rule: the names under which it shows a number of people or rows. */
const countNames = new Set([
  ...['rows', 'joined', 'apart', 'signals', 'inspections', 'unnamed_rows', 'reached', 'passed_without', 'went_on'],
  ...['open', 'lost', 'ended_otherwise', 'count', 'of', 'n', 'untimed', 'at_risk', 'ended', 'coded', 'uncoded'],
  ...['without_beginning', 'undated', 'largest_case', 'people'],
]);

type Holder = Record<string, unknown>;

/** Every count that a release shows, as the object that holds it and its name there. */
function countsIn(part: unknown): [Holder, string][] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]): [Holder, string][] => {
    if (typeof value !== 'number') return countsIn(value);
    return value >= 5 && countNames.has(name) ? [[part as Holder, name]] : [];
  });
}

const full = aRelease({ joined: 30, apart: 388 });
const copy = (): typeof full => structuredClone(full);

describe('two releases of one study', () => {
  test('differ by few where one person came between, and not where five did or no one', () => {
    expect(differsByFew(suspected(20), suspected(21))).toBe(true);
    expect(differsByFew(suspected(24), suspected(20))).toBe(true);
    expect(differsByFew(suspected(20), suspected(25))).toBe(false);
    expect(differsByFew(suspected(20), suspected(20))).toBe(false);
  });

  test('are not compared in what one of them hides, or does not hold', () => {
    expect(differsByFew(aRelease({ joined: 5, apart: 8 }), aRelease({ joined: null, apart: null }))).toBe(false);
    expect(differsByFew(suspected(3), suspected(5))).toBe(false);
    expect(differsByFew(suspected(418), aRelease({ joined: 20, apart: 40, cost: null }))).toBe(false);
  });

  test('are compared agency by agency, in whatever order these gave', () => {
    const group = (name: string, reached: number) => ({ group: name, reached, went_on: null, why: {} });
    const of = (en: string[], reached: number[]) => {
      const { figures, ...rest } = copy();
      const [chain] = figures.sources[0]?.chains ?? [];
      if (chain) chain.by_agency = reached.map((count, place) => group(`house-${place + 1}`, count));
      return { ...rest, figures, houses: en.map((name) => ({ sv: name, en: name })) };
    };
    expect(differsByFew(of(['One', 'Two'], [20, 22]), of(['Two', 'One'], [22, 20]))).toBe(false);
    expect(differsByFew(of(['One', 'Two'], [20, 30]), of(['Two', 'One'], [30, 21]))).toBe(true);
  });

  test('are compared in the cases behind a sum too: two more would show what theirs is', () => {
    const withCases = (cases: number, kronor: number) => {
      const { cost, ...rest } = copy();
      return {
        ...rest,
        cost: cost && { ...cost, all: { ...cost.all, documented: { kronor, people: 24, cases } } },
      };
    };
    expect(differsByFew(withCases(3, 100_000), withCases(5, 140_000))).toBe(true);
    expect(differsByFew(withCases(3, 100_000), withCases(6, 140_000))).toBe(false);
    expect(differsByFew(withCases(3, 100_000), withCases(3, 100_002))).toBe(false);
  });

  test('differ by few wherever in them a shown count differs by one to four, and only then', () => {
    expect(countsIn(copy()).length).toBeGreaterThan(60);
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 40 }), fc.boolean(), (place, more, isLater) => {
        const changed = copy();
        const counts = countsIn(changed);
        const [holder, name] = counts[place % counts.length] as [Holder, string];
        holder[name] = (holder[name] as number) + more;
        expect(isLater ? differsByFew(full, changed) : differsByFew(changed, full)).toBe(more < 5);
      }),
      { numRuns: 300 },
    );
  });

  test('that differ by few nowhere cannot be subtracted to a small count', () => {
    const people = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(fc.tuple(people, people), fc.tuple(people, people), (one, other) => {
        const [before, after] = [one, other].map(([lost, open]) =>
          aRelease({
            figures: aStudy([
              ...persons('l', lost, [
                { stage: 'suspicion', chain: 'criminal', date: '2025-02-03', exit: 'not-passed-on' },
              ]),
              ...persons('o', open, [
                { stage: 'suspicion', date: '2025-02-03' },
                { stage: 'report', date: '2025-02-05' },
              ]),
            ]),
          }),
        ) as [typeof full, typeof full];
        const reached = ({ figures }: typeof full) =>
          figures.sources
            .flatMap(({ chains }) => chains[0]?.stages.map((stage) => [stage.reached, stage.lost]) ?? [])
            .flat();
        const [was, is] = [reached(before), reached(after)];
        const gaps = was.flatMap((count, place) => {
          const now = is[place] ?? null;
          return count === null || now === null ? [] : [Math.abs(count - now)];
        });
        if (!differsByFew(before, after)) expect(gaps.filter((gap) => gap > 0 && gap < 5)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('of the worked example differ by nothing from themselves', () => {
    expect(differsByFew(full, aRelease({ joined: 30, apart: 388, figures: aStudy(drawnFunnel) }))).toBe(false);
  });
});
