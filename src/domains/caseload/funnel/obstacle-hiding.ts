import { type Cell, figuresToHide } from '../../../statistics/disclosure/cell-suppression.ts';
import { smallCounts } from '../../../statistics/disclosure/primary-suppression.ts';
import { smallestShown } from '../suppression/smallest-shown.ts';
import {
  countIn,
  isNamed,
  type NotShown,
  type ObstacleCell,
  type ObstacleLists,
  placeKey,
} from './obstacle-knowledge.ts';
import { placedTooWell } from './obstacle-readers.ts';

/** How much a reader misses a count: that of the whole chain twice as much, a larger one a little more. */
const lossOf = (lists: ObstacleLists, place: ObstacleCell): number =>
  (place.list === lists.counts.length ? 2 : 1) * Math.log2(2 + countIn(lists, place));

/** Counts from 1 to 4, and for each obstacle the cheapest others that would give them away by subtraction. */
function byObstacle(lists: ObstacleLists): Set<string> {
  const all = lists.counts.length;
  const hidden = new Set<string>();
  for (const obstacle of lists.counts[0]?.keys() ?? []) {
    const counts = lists.counts.map((stage) => stage[obstacle] ?? 0);
    const isPublished = (list: number): boolean => lists.coded[list] !== null;
    const cells: Cell[] = counts.map((_, stage) => ({
      id: placeKey({ list: stage, obstacle }),
      counts: [stage],
      cost: 1,
      isPublished: isPublished(stage),
    }));
    const stages = [...counts.keys()];
    cells.push({ id: placeKey({ list: all, obstacle }), counts: stages, cost: 2, isPublished: isPublished(all) });
    const system = { counts, equal: [], cells, leastHidden: 1 };
    for (const id of figuresToHide(system, smallCounts(system, smallestShown))) hidden.add(id);
  }
  return hidden;
}

const without = (not: NotShown, places: readonly ObstacleCell[]): NotShown => ({
  counts: new Set([...not.counts, ...places.map(placeKey)]),
  lists: not.lists,
});

/** The shown counts, each with what must go with it so that it is not the only one missing in its sum; cheapest first. */
function waysToHide(lists: ObstacleLists, not: NotShown): (readonly ObstacleCell[])[] {
  const isShown = (place: ObstacleCell): boolean =>
    isNamed(lists, not, place.list) && !not.counts.has(placeKey(place)) && countIn(lists, place) > 0;
  const everyList = [...lists.coded.keys()];
  const ways = [...(lists.counts[0]?.keys() ?? [])].flatMap((obstacle) => {
    const places = everyList.map((list) => ({ list, obstacle }));
    const shown = places.filter(isShown);
    const isMissing = places.some((place) => !isNamed(lists, not, place.list) || not.counts.has(placeKey(place)));
    if (isMissing) return shown.map((place) => [place]);
    return shown.flatMap((place, index) => shown.slice(index + 1).map((other) => [place, other]));
  });
  const loss = (way: readonly ObstacleCell[]): number => way.reduce((sum, place) => sum + lossOf(lists, place), 0);
  return ways.toSorted((a, b) => loss(a) - loss(b));
}

/** Hides one thing more, for the sake of a count that can be placed too well: the cheapest that helps it, or its whole list. */
function hideFor(exposed: ObstacleCell, lists: ObstacleLists, not: NotShown): NotShown {
  const helps = (next: NotShown): boolean => {
    const found = placedTooWell(lists, next);
    return found === null || placeKey(found) !== placeKey(exposed);
  };
  const touches = (way: readonly ObstacleCell[]): boolean =>
    way.some(({ list, obstacle }) => list === exposed.list || obstacle === exposed.obstacle);
  const ways = waysToHide(lists, not).filter(touches);
  const way = ways.find((one) => helps(without(not, one)));
  if (way) return without(not, way);
  const list = isNamed(lists, not, exposed.list)
    ? exposed.list
    : [...lists.coded.keys()].findLast((one) => isNamed(lists, not, one));
  return list === undefined ? not : { counts: not.counts, lists: new Set([...not.lists, list]) };
}

/** Shows again what turned out not to be needed, the dearest first. */
function shownAgain(lists: ObstacleLists, not: NotShown, needed: ReadonlySet<string>): NotShown {
  const places = [...lists.coded.keys()].flatMap((list) =>
    [...(lists.counts[0]?.keys() ?? [])].map((obstacle) => ({ list, obstacle })),
  );
  const added = places.filter((place) => not.counts.has(placeKey(place)) && !needed.has(placeKey(place)));
  let left = not;
  for (const place of added.toSorted((a, b) => lossOf(lists, b) - lossOf(lists, a))) {
    const next = { ...left, counts: new Set([...left.counts].filter((key) => key !== placeKey(place))) };
    if (placedTooWell(lists, next) === null) left = next;
  }
  return left;
}

/**
 * What is not shown of the obstacles of a chain: first what subtraction would give away, obstacle by obstacle; then, as long
 * as some hidden count can be placed too well by those who know that everyone counted has an obstacle, the cheapest further
 * counts; where none helps, the whole list, of which then not even the obstacles are named. Every step hides more, and where
 * nothing is named nothing can be placed, so it ends.
 */
export function obstaclesToHide(lists: ObstacleLists): NotShown {
  const first = byObstacle(lists);
  let not: NotShown = { counts: first, lists: new Set() };
  for (let exposed = placedTooWell(lists, not); exposed; exposed = placedTooWell(lists, not)) {
    const next = hideFor(exposed, lists, not);
    if (next === not) break;
    not = next;
  }
  return not.counts.size > first.size ? shownAgain(lists, not, first) : not;
}
