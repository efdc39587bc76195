import type { Constraint } from '../../../statistics/optimisation/linear-programme.ts';

/**
 * The lists of obstacles of one chain: for each stage how many have each obstacle, and for each list of how many, null where
 * that is not shown. The list of the whole chain is the last in `coded` and the sum of the others.
 */
export type ObstacleLists = {
  readonly counts: readonly (readonly number[])[];
  readonly coded: readonly (number | null)[];
  /** How many paths ended at each stage, null where that is not shown either. */
  readonly ended: readonly (number | null)[];
};

/** One obstacle in one list. */
export type ObstacleCell = { readonly list: number; readonly obstacle: number };

export const placeKey = ({ list, obstacle }: ObstacleCell): string => `${list} ${obstacle}`;

/** What is not shown: single counts, and lists of which not even the obstacles are named. */
export type NotShown = { readonly counts: ReadonlySet<string>; readonly lists: ReadonlySet<number> };

export const countIn = ({ counts }: ObstacleLists, { list, obstacle }: ObstacleCell): number =>
  list < counts.length
    ? (counts[list]?.[obstacle] ?? 0)
    : counts.reduce((sum, stage) => sum + (stage[obstacle] ?? 0), 0);

export const isNamed = ({ coded }: ObstacleLists, { lists }: NotShown, list: number): boolean =>
  coded[list] !== null && !lists.has(list);

/** The terms of a sum from above instead of from below. */
export const turned = (terms: ReadonlyMap<number, number>): Map<number, number> =>
  new Map([...terms].map(([number, sign]) => [number, -sign]));

/**
 * What a reader knows. `sums` comes from adding and subtracting. `people` is known of those counted: everyone has at
 * least one obstacle, so the counts of a list are together no fewer than they are, and no one has one twice, so none is
 * more. What of it follows from the sums is left out: then lists that show nothing new cost nothing.
 */
export type Knowledge = { readonly sums: readonly Constraint[]; readonly people: readonly Constraint[] };

export type Sum = { readonly terms: ReadonlyMap<number, number>; readonly known: number };

/** A count as the sum of what is shown of its stages and of the numbers that are not. */
export function openSum(lists: ObstacleLists, not: NotShown, { list, obstacle }: ObstacleCell): Sum {
  const stages = list < lists.counts.length ? [list] : lists.counts.map((_, stage) => stage);
  const width = lists.counts[0]?.length ?? 0;
  const terms = new Map<number, number>();
  let known = 0;
  for (const stage of stages) {
    const part = { list: stage, obstacle };
    const isShown = isNamed(lists, not, stage) && !not.counts.has(placeKey(part));
    if (isShown) known += countIn(lists, part);
    else terms.set(stage * width + obstacle, 1);
  }
  return { terms, known };
}

export function knowledgeOf(lists: ObstacleLists, not: NotShown): Knowledge {
  const all = lists.counts.length;
  const width = lists.counts[0]?.length ?? 0;
  const everyList = lists.coded.map((_, list) => list);
  const everyObstacle = Array.from({ length: width }, (_, obstacle) => obstacle);
  const sums: Constraint[] = [];
  const people: Constraint[] = [];
  const isHidden = (place: ObstacleCell): boolean => not.counts.has(placeKey(place));
  /** The least that the names alone say. */
  const least = (place: ObstacleCell): number => {
    if (place.list < all) {
      if (!isNamed(lists, not, place.list)) return 0;
      return isHidden(place) ? 1 : countIn(lists, place);
    }
    const parts = lists.counts.reduce((sum, _, list) => sum + least({ list, obstacle: place.obstacle }), 0);
    if (!isNamed(lists, not, all)) return parts;
    return isHidden(place) ? Math.max(1, parts) : countIn(lists, place);
  };
  for (const list of everyList) {
    if (!isNamed(lists, not, list)) continue;
    for (const obstacle of everyObstacle) {
      const place = { list, obstacle };
      const { terms, known } = openSum(lists, not, place);
      if (terms.size === 0) continue;
      if (isHidden(place)) sums.push({ terms, total: 1 - known, isAtLeast: true });
      else sums.push({ terms, total: countIn(lists, place) - known, isAtLeast: false });
    }
  }
  const isWholeShown = (obstacle: number): boolean => isNamed(lists, not, all) && !isHidden({ list: all, obstacle });
  const stages = everyList.filter((list) => list < all);
  // Where the whole chain names nothing, a list that names nothing either may hold any obstacle.
  const mayTell = (list: number): boolean => isNamed(lists, not, all) || isNamed(lists, not, list);
  const telling = stages.filter((list) => {
    const coded = lists.coded[list] ?? 0;
    return mayTell(list) && everyObstacle.reduce((sum, obstacle) => sum + least({ list, obstacle }), 0) < coded;
  });
  for (const list of telling) {
    const terms = new Map<number, number>();
    let total = lists.coded[list] ?? 0;
    for (const obstacle of everyObstacle) {
      const sum = openSum(lists, not, { list, obstacle });
      for (const [number, sign] of sum.terms) terms.set(number, sign);
      total -= sum.known;
    }
    people.push({ terms, total, isAtLeast: true });
  }
  for (const list of everyList) {
    const coded = lists.coded[list];
    if (coded === null || coded === undefined) continue;
    for (const obstacle of everyObstacle) {
      const { terms, known } = openSum(lists, not, { list, obstacle });
      if (terms.size === 0) continue;
      const whole = { list: all, obstacle };
      const others = lists.counts.reduce(
        (sum, _, other) => sum + (other === list ? 0 : least({ list: other, obstacle })),
        0,
      );
      const isTold = list === all || countIn(lists, whole) - others <= coded;
      // Where its whole is not shown, a count as large as its list has already given the list its people.
      if (isWholeShown(obstacle) && !isTold)
        people.push({ terms: turned(terms), total: known - coded, isAtLeast: true });
    }
  }
  const untold = stages.filter((stage) => lists.coded[stage] === null);
  /** How many of an obstacle are at stages that are not shown, where that can be worked out. */
  const left = (obstacle: number): number | null =>
    isWholeShown(obstacle)
      ? countIn(lists, { list: all, obstacle }) - openSum(lists, not, { list: all, obstacle }).known
      : null;
  return { sums, people: [...people, ...untoldPeople(lists, untold, mayTell, left)] };
}

/**
 * How many are counted at a stage that does not show it is one more number: no more than ended there, and with its likes what
 * the whole chain leaves. No one counted there is without an obstacle, and no obstacle is there more often than people are.
 */
function untoldPeople(
  { counts, coded, ended }: ObstacleLists,
  untold: readonly number[],
  mayTell: (list: number) => boolean,
  left: (obstacle: number) => number | null,
): Constraint[] {
  const width = counts[0]?.length ?? 0;
  const counted = (stage: number): number => counts.length * width + stage;
  const allCoded = coded[counts.length] ?? null;
  const facts: Constraint[] = [];
  for (const stage of untold) {
    const here = Array.from({ length: width }, (_, obstacle) => stage * width + obstacle);
    const each = new Map(here.map((number) => [number, 1]));
    if (mayTell(stage)) facts.push({ terms: new Map([...each, [counted(stage), -1]]), total: 0, isAtLeast: true });
    for (const [obstacle, number] of here.entries()) {
      // None or one is never more than are counted; and what may have any size can be just as large as they are.
      if ((left(obstacle) ?? 0) <= (allCoded === null ? 0 : 1)) continue;
      const terms = new Map([
        [counted(stage), 1],
        [number, -1],
      ]);
      facts.push({ terms, total: 0, isAtLeast: true });
    }
    const most = ended[stage] ?? null;
    if (most !== null) facts.push({ terms: new Map([[counted(stage), -1]]), total: -most, isAtLeast: true });
    if (allCoded !== null) facts.push({ terms: new Map([[counted(stage), 1]]), total: 1, isAtLeast: true });
  }
  if (allCoded !== null && untold.length > 0) {
    const told = counts.reduce((sum, _, stage) => sum + (coded[stage] ?? 0), 0);
    const terms = new Map(untold.map((stage) => [counted(stage), 1]));
    facts.push({ terms, total: allCoded - told, isAtLeast: false });
  }
  return facts;
}
