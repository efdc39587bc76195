import {
  type Cell,
  type FigureSystem,
  figuresToHide,
  type Range,
} from '../../../statistics/disclosure/cell-suppression.ts';
import { smallestShown } from '../../caseload/public.ts';
import { isNumber, type NumberOrUnknown } from '../values.ts';
import type { Chosen, Sum } from './chosen.ts';

/** Across borders a count from one to nine is not shown: in a small country a person can be found in a count below ten. */
export const smallestAcross = 10;

export const smallestIn = ({ across_borders }: { readonly across_borders: boolean }): number =>
  across_borders ? smallestAcross : smallestShown;

/** Which cells of a measure may not be shown: of the values in the report, and of what was counted beside them. */
export type Hidden = { readonly stands: ReadonlySet<string>; readonly counted: ReadonlySet<string> };

const depth = (key: string): number => (key === '' ? 0 : key.split('&').length);
const numberOf = (known: NumberOrUnknown | undefined): number | null => (isNumber(known) ? known.number : null);

/** The value shown, and what was counted where that is another number: two figures of one thing, which are shown side by side. */
const standing = (key: string) => `stands ${key}`;
const beside = (key: string) => `counted ${key}`;

/** The limit of each figure is beside it, by its id. */
type System = { figures: FigureSystem; limits: ReadonlyMap<string, number>; isConsistent: boolean };

/**
 * The figures of a measure as one system: each number is a count of its own, and each sum between them is a fact that every reader
 * knows. What a whole has more than its parts is a figure that readers can work out, and is guarded like the others.
 */
function systemOf(
  chosen: ReadonlyMap<string, Chosen>,
  sums: readonly Sum[],
  smallestAt: (key: string) => number,
): System {
  const counts: number[] = [];
  const limits = new Map<string, number>();
  const equal: [readonly number[], readonly number[]][] = [];
  const cells: Cell[] = [];
  const placeOf = new Map<string, number>();
  let isConsistent = true;
  const add = (id: string, value: number, limit: number, cost: number, isPublished: boolean): number => {
    limits.set(id, limit);
    const place = counts.push(value) - 1;
    cells.push({ id, counts: [place], cost, isPublished });
    return place;
  };
  for (const [key, { stands, counted }] of chosen) {
    const cost = 9 - 4 * depth(key);
    const limit = smallestAt(key);
    const [here, other] = [numberOf(stands), numberOf(counted)];
    if (here !== null) placeOf.set(standing(key), add(standing(key), here, limit, cost, true));
    if (other === null) continue;
    const same = here === other ? placeOf.get(standing(key)) : undefined;
    placeOf.set(beside(key), same ?? add(beside(key), other, limit, cost, true));
  }
  for (const name of [standing, beside]) {
    for (const { whole, by, parts } of sums) {
      const place = placeOf.get(name(whole));
      if (place === undefined) continue;
      const places = parts.flatMap((part) => placeOf.get(name(part)) ?? []);
      const rest = (counts[place] as number) - places.reduce((sum, part) => sum + (counts[part] as number), 0);
      if (rest < 0) isConsistent = false;
      if (rest < 0 || places.length === 0) continue;
      // To compute it, a reader needs the whole and each part: where one of them is shown only at home, it is computed only at home.
      const limit = Math.min(...[whole, ...parts].map(smallestAt));
      const more = rest > 0 ? [add(`rest ${by} ${name(whole)}`, rest, limit, 0, false)] : [];
      equal.push([[place], [...places, ...more]]);
    }
  }
  return { figures: { counts, equal, cells, leastHidden: 1 }, limits, isConsistent };
}

/**
 * Which cells to hide: every one below the smallest that is shown of it, and as many others as are needed so that none of these can be
 * worked out. Where parts are more than their whole the figures do not belong together and it cannot be said what a reader makes of them:
 * if any is small, all are hidden.
 */
export function hide(
  chosen: ReadonlyMap<string, Chosen>,
  sums: readonly Sum[],
  smallestAt: (key: string) => number,
): Hidden {
  const { figures, limits, isConsistent } = systemOf(chosen, sums, smallestAt);
  const primary = new Map<string, Range>();
  const all = new Set<string>();
  for (const { id, counts } of figures.cells) {
    const [value, limit] = [figures.counts[counts[0] ?? 0] ?? 0, limits.get(id) ?? smallestAcross];
    if (value > 0) all.add(id);
    // A reader must allow for the limit or more. How low it may be is not asked: fewer people are not better known than few.
    if (value > 0 && value < limit) primary.set(id, { lowest: Number.POSITIVE_INFINITY, highest: limit });
  }
  const hidden = primary.size === 0 ? primary : isConsistent ? figuresToHide(figures, primary) : all;
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
