import { type Cell, type FigureSystem, figuresToHide } from '../../../statistics/disclosure/cell-suppression.ts';
import { smallCounts } from '../../../statistics/disclosure/primary-suppression.ts';
import { smallestShown } from '../../study/public.ts';
import { isNumber, type Known } from '../values.ts';
import type { Chosen, Sum } from './chosen.ts';

/** Across borders a count from one to nine is not shown: in a small country ten is where a person ends to be findable. */
export const smallestAcross = 10;

export const smallestIn = ({ across_borders }: { readonly across_borders: boolean }): number =>
  across_borders ? smallestAcross : smallestShown;

/** Which cells of a measure may not be shown: of what stands in the report, and of what was counted beside it. */
export type Hidden = { readonly stands: ReadonlySet<string>; readonly counted: ReadonlySet<string> };

const depth = (key: string): number => (key === '' ? 0 : key.split('&').length);
const numberOf = (known: Known | undefined): number | null => (isNumber(known) ? known.number : null);

/** What stands, and what was counted where that is another number: two figures of one thing, which are shown side by side. */
const standing = (key: string) => `stands ${key}`;
const beside = (key: string) => `counted ${key}`;

type System = { figures: FigureSystem; isConsistent: boolean };

/**
 * The figures of a measure as one system: each number is a count of its own, and each sum between them is a fact that every reader
 * knows. What a whole has more than its parts is a figure that readers can work out, and is guarded like the others.
 */
function systemOf(chosen: ReadonlyMap<string, Chosen>, sums: readonly Sum[]): System {
  const counts: number[] = [];
  const equal: [readonly number[], readonly number[]][] = [];
  const cells: Cell[] = [];
  const placeOf = new Map<string, number>();
  let isConsistent = true;
  const add = (id: string, value: number, cost: number, isPublished: boolean): number => {
    const place = counts.push(value) - 1;
    cells.push({ id, counts: [place], cost, isPublished });
    return place;
  };
  for (const [key, { stands, counted }] of chosen) {
    const cost = 9 - 4 * depth(key);
    const [here, other] = [numberOf(stands), numberOf(counted)];
    if (here !== null) placeOf.set(standing(key), add(standing(key), here, cost, true));
    if (other === null) continue;
    const same = here === other ? placeOf.get(standing(key)) : undefined;
    placeOf.set(beside(key), same ?? add(beside(key), other, cost, true));
  }
  for (const name of [standing, beside]) {
    for (const { whole, by, parts } of sums) {
      const place = placeOf.get(name(whole));
      if (place === undefined) continue;
      const places = parts.flatMap((part) => placeOf.get(name(part)) ?? []);
      const rest = (counts[place] as number) - places.reduce((sum, part) => sum + (counts[part] as number), 0);
      if (rest < 0) isConsistent = false;
      if (rest < 0 || places.length === 0) continue;
      const more = rest > 0 ? [add(`rest ${by} ${name(whole)}`, rest, 0, false)] : [];
      equal.push([[place], [...places, ...more]]);
    }
  }
  return { figures: { counts, equal, cells, leastHidden: 1 }, isConsistent };
}

/**
 * Which cells to hide: every one below the smallest that is shown, and as many others as are needed so that none of these can be
 * worked out. Where parts are more than their whole the figures do not belong together and nobody can say what a reader makes of
 * them: if any is small, all are hidden.
 */
export function hide(chosen: ReadonlyMap<string, Chosen>, sums: readonly Sum[], smallest: number): Hidden {
  const { figures, isConsistent } = systemOf(chosen, sums);
  const isSmall = (value: number): boolean => value > 0 && value < smallest;
  const anySmall = figures.counts.some(isSmall);
  const all = new Set(
    figures.cells.filter(({ counts: [place = 0] }) => (figures.counts[place] ?? 0) > 0).map(({ id }) => id),
  );
  const hidden = !anySmall
    ? new Set<string>()
    : isConsistent
      ? figuresToHide(figures, smallCounts(figures, smallest))
      : all;
  const keys = [...chosen.keys()];
  const isHiddenBeside = (key: string): boolean => {
    const one = chosen.get(key);
    const isSame = one && numberOf(one.stands) === numberOf(one.counted);
    return hidden.has(isSame ? standing(key) : beside(key));
  };
  return {
    stands: new Set(keys.filter((key) => hidden.has(standing(key)))),
    counted: new Set(keys.filter(isHiddenBeside)),
  };
}
