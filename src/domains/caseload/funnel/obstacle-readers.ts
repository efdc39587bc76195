import { type Constraint, minimise } from '../../../statistics/optimisation/linear-programme.ts';
import { smallestShown } from '../suppression/smallest-shown.ts';
import {
  countIn,
  isNamed,
  knowledgeOf,
  type NotShown,
  type ObstacleCell,
  type ObstacleLists,
  openSum,
  placeKey,
  type Sum,
  turned,
} from './obstacle-knowledge.ts';

const margin = 1e-6;

/** The facts that are linked to some numbers, by numbers that they share. */
function about(facts: readonly Constraint[], numbers: Iterable<number>): Constraint[] {
  const reached = new Set(numbers);
  let left = [...facts];
  const found: Constraint[] = [];
  for (let isNew = true; isNew; ) {
    isNew = false;
    const next: Constraint[] = [];
    for (const fact of left) {
      if (![...fact.terms.keys()].some((number) => reached.has(number))) next.push(fact);
      else {
        for (const number of fact.terms.keys()) reached.add(number);
        found.push(fact);
        isNew = true;
      }
    }
    left = next;
  }
  return found;
}

type Sought = ObstacleCell & { readonly sum: Sum; readonly floor: number };

const inWorld = ({ terms, known }: Sum, numbers: ReadonlyMap<number, number>): number =>
  [...terms.keys()].reduce((total, number) => total + (numbers.get(number) ?? 0), known);

/**
 * The least that each count can be. One world in which many are as low as their floors settles these at once; only what is
 * left is sought one by one. Null where no world fits the facts.
 */
function lowestOf(facts: readonly Constraint[], sought: readonly Sought[]): Map<Sought, number> | null {
  const found = new Map<Sought, number>();
  let left = [...sought];
  while (left.length > 0) {
    const [first] = left as [Sought];
    const here = about(facts, first.sum.terms.keys());
    const numbers = new Set([...first.sum.terms.keys(), ...here.flatMap(({ terms }) => [...terms.keys()])]);
    const near = left.filter(({ sum }) => [...sum.terms.keys()].every((number) => numbers.has(number)));
    const weights = new Map<number, number>();
    for (const { sum } of near)
      for (const number of sum.terms.keys()) weights.set(number, (weights.get(number) ?? 0) + 1);
    const settled = (world: ReadonlyMap<number, number>): Sought[] =>
      near.filter(({ sum, floor }) => inWorld(sum, world) <= floor + margin);
    const together = minimise(here, weights);
    if (together.value === Number.POSITIVE_INFINITY) return null;
    let done = settled(together.numbers);
    if (done.length === 0) {
      const alone = minimise(here, first.sum.terms);
      found.set(first, alone.value + first.sum.known);
      done = settled(alone.numbers);
    }
    for (const one of done) if (!found.has(one)) found.set(one, one.floor);
    left = left.filter((one) => !found.has(one));
  }
  return found;
}

function highestOf(facts: readonly Constraint[], { terms, known }: Sum): number {
  const here = about(facts, terms.keys());
  // What no fact holds down can be as high as one likes.
  const isFree = (number: number): boolean =>
    here.every((fact) => !fact.terms.has(number) || (fact.isAtLeast && (fact.terms.get(number) as number) > 0));
  if ([...terms.keys()].some(isFree)) return Number.POSITIVE_INFINITY;
  return known - minimise(here, turned(terms)).value;
}

const withFloors = (facts: readonly Constraint[], sought: readonly Sought[]): Sought[] =>
  sought.map((one) => ({
    ...one,
    floor: minimise(about(facts, one.sum.terms.keys()), one.sum.terms).value + one.sum.known,
  }));

/** Every count that is not shown and is not zero, with the least that the sums alone say of it. */
function soughtIn(lists: ObstacleLists, not: NotShown, sums: readonly Constraint[]): Sought[] {
  const places = [...lists.coded.keys()].flatMap((list) =>
    [...(lists.counts[0]?.keys() ?? [])].map((obstacle) => ({ list, obstacle })),
  );
  const missing = places.filter((place) =>
    isNamed(lists, not, place.list) ? not.counts.has(placeKey(place)) : countIn(lists, place) > 0,
  );
  return withFloors(
    sums,
    missing.map((place) => ({ ...place, sum: openSum(lists, not, place), floor: 0 })),
  );
}

/**
 * The first count that a reader can place too well, or null. A hidden count must be able to be five or more. And where it may
 * be below five, what is known of the people must leave it as low as the sums do: to every reader, to one who takes all
 * hidden counts of a list to be from 1 to 4, and to one who takes all that are hidden anywhere to be so.
 */
export function placedTooWell(lists: ObstacleLists, not: NotShown): ObstacleCell | null {
  const { sums, people } = knowledgeOf(lists, not);
  const both = [...sums, ...people];
  const sought = soughtIn(lists, not, sums);
  const lowest = lowestOf(both, sought);
  if (!lowest) throw new Error('what is known of obstacles contradicts itself');
  const suspects: Sought[] = [];
  for (const one of sought) {
    const from = lowest.get(one) as number;
    if (from > smallestShown - margin) continue;
    const named = isNamed(lists, not, one.list);
    if (named && from > one.floor + margin) return one;
    if ((named || from > margin) && highestOf(both, one.sum) < smallestShown - margin) return one;
    if (named) suspects.push(one);
  }
  if (people.length === 0) return null;
  for (const list of [...lists.coded.keys(), -1]) {
    const taken = suspects.filter((one) => list < 0 || one.list === list);
    const supposed = taken.map(({ sum }): Constraint => {
      return { terms: turned(sum.terms), total: sum.known - (smallestShown - 1), isAtLeast: true };
    });
    const floors = withFloors([...sums, ...supposed], taken);
    const found = lowestOf([...both, ...supposed], floors);
    const placed = found && floors.find((one) => (found.get(one) as number) > one.floor + margin);
    if (placed) return placed;
  }
  return null;
}
