import { type Constraint, minimise } from '../../../statistics/optimisation/linear-programme.ts';
import type { ChainFigures, ObstacleRanking, Study } from '../schema.ts';

/**
 * A reader of the lists of obstacles who knows what docs/study-method.md says to everyone: that each of those counted in a
 * list has at least one of its obstacles and no one has one twice, that the stages add up to the whole chain, and that
 * figures from 1 to 4 are not shown. Written from the document: shares nothing with the rule but the linear programme.
 */
type Figure = { readonly place: number; readonly obstacle: number };

const tolerance = 1e-6;
const small = 5;

type Attack = {
  readonly names: readonly string[];
  readonly terms: (figure: Figure) => Map<number, number>;
  /** What adding and subtracting gives, and what is known of those who are counted. */
  readonly sums: readonly Constraint[];
  readonly people: readonly Constraint[];
  readonly hidden: readonly Figure[];
  readonly unnamed: readonly Figure[];
  /** How many are counted where that is not shown: the place, and its number. */
  readonly untold: readonly { readonly place: number; readonly number: number }[];
};

const isNamed = ({ coded, why }: ObstacleRanking): boolean => coded !== null && why.ranked === undefined;
const fact = (terms: Map<number, number>, total: number, isAtLeast: boolean): Constraint => ({
  terms,
  total,
  isAtLeast,
});
const turned = (terms: Map<number, number>): Map<number, number> =>
  new Map([...terms].map(([number, sign]) => [number, -sign]));

function attackOn(rankings: readonly ObstacleRanking[]): Attack {
  // One more than the named ones: what no list names, which may be in lists that name none.
  const names = [...new Set(rankings.flatMap(({ ranked }) => ranked.map(({ obstacle }) => obstacle)))];
  const width = names.length + 1;
  const termsOf = (places: readonly number[], obstacles: readonly number[]): Map<number, number> =>
    new Map(places.flatMap((place) => obstacles.map((obstacle) => [place * width + obstacle, 1] as const)));
  const stages = rankings.flatMap((_, place) => (place === 0 ? [] : [place]));
  const at = (place: number): readonly number[] => (place === 0 ? stages : [place]);
  const everything = Array.from({ length: width }, (_, obstacle) => obstacle);
  const sums: Constraint[] = [];
  const people: Constraint[] = [];
  const hidden: Figure[] = [];
  const unnamed: Figure[] = [];
  for (const [place, ranking] of rankings.entries()) {
    for (const obstacle of everything) {
      const terms = termsOf(at(place), [obstacle]);
      const entry = ranking.ranked.find((one) => one.obstacle === names[obstacle]);
      if (ranking.coded !== null && obstacle < names.length) people.push(fact(turned(terms), -ranking.coded, true));
      if (!isNamed(ranking)) {
        if (obstacle < names.length) unnamed.push({ place, obstacle });
      } else if (entry?.count === null) {
        sums.push(fact(terms, 1, true));
        hidden.push({ place, obstacle });
      } else sums.push(fact(terms, entry?.count ?? 0, false));
    }
    if (ranking.coded !== null) people.push(fact(termsOf(at(place), everything), ranking.coded, true));
  }
  // How many are counted at a stage that does not show it is a number like the others: no more than ended there, and together
  // with its likes what the whole chain leaves.
  const counted = (place: number): number => rankings.length * width + place;
  const untold = stages.filter((place) => rankings[place]?.coded === null);
  const allCoded = rankings[0]?.coded ?? null;
  for (const place of untold) {
    const terms = termsOf([place], everything);
    people.push(fact(new Map([...terms, [counted(place), -1]]), 0, true));
    for (const [number] of terms) {
      // What no list names may be several obstacles.
      if (number % width < names.length)
        people.push(
          fact(
            new Map([
              [counted(place), 1],
              [number, -1],
            ]),
            0,
            true,
          ),
        );
    }
    const ended = rankings[place]?.ended ?? null;
    if (ended !== null) people.push(fact(new Map([[counted(place), -1]]), -ended, true));
    // Where the others are shown zero would be shown too.
    if (allCoded !== null) people.push(fact(new Map([[counted(place), 1]]), 1, true));
  }
  if (allCoded !== null && untold.length > 0) {
    const told = stages.reduce((sum, place) => sum + (rankings[place]?.coded ?? 0), 0);
    people.push(fact(new Map(untold.map((place) => [counted(place), 1])), allCoded - told, false));
  }
  return {
    names,
    terms: ({ place, obstacle }) => termsOf(at(place), [obstacle]),
    sums,
    people,
    hidden,
    unnamed,
    untold: untold.map((place) => ({ place, number: counted(place) })),
  };
}

/**
 * What is found out: a figure that must be below five; one that may be below five and for which those counted leave less
 * room than adding and subtracting does, also for a reader who takes the hidden figures of one list, or of all, to be small.
 */
function foundIn(rankings: readonly ObstacleRanking[]): string[] {
  const { names, terms, sums, people, hidden, unnamed, untold } = attackOn(rankings);
  const all = [...sums, ...people];
  const found: string[] = [];
  const lowest = (facts: readonly Constraint[], figure: Figure): number => minimise(facts, terms(figure)).value;
  const highest = (figure: Figure): number => -minimise(all, turned(terms(figure))).value;
  const tell = ({ place, obstacle }: Figure, what: string): void =>
    void found.push(`${rankings[place]?.stage} ${names[obstacle]} ${what}`);
  const suspects: Figure[] = [];
  for (const figure of hidden) {
    const from = lowest(all, figure);
    if (from < small - tolerance) suspects.push(figure);
    if (highest(figure) < small - tolerance) tell(figure, 'is below five');
    else if (from < small - tolerance && from > lowest(sums, figure) + tolerance) tell(figure, `is ${from} or more`);
  }
  for (const figure of unnamed) {
    const from = lowest(all, figure);
    // No rule says of it that it is below five: that must not be found out.
    if (from > tolerance && highest(figure) < small - tolerance) tell(figure, `is there, ${from} or more`);
  }
  for (const { place, number } of untold) {
    const most = -minimise(all, new Map([[number, -1]])).value;
    if (most > tolerance && most < small - tolerance) found.push(`${rankings[place]?.stage} counts ${most} or fewer`);
  }
  for (const list of [null, ...rankings.keys()]) {
    const taken = suspects.filter(({ place }) => list === null || place === list);
    const supposed = taken.map((figure) => fact(turned(terms(figure)), 1 - small, true));
    for (const figure of taken) {
      const from = lowest([...all, ...supposed], figure);
      if (from === Number.POSITIVE_INFINITY) break;
      if (from > lowest([...sums, ...supposed], figure) + tolerance)
        tell(figure, `is ${from} or more where all are small`);
    }
  }
  return found;
}

/** What such a reader finds in one chain, in what people recorded and in what rules had noticed. */
export const cornered = (chain: Pick<ChainFigures, 'obstacles' | 'noticed'>): string[] => [
  ...foundIn(chain.obstacles),
  ...foundIn(chain.noticed ?? []),
];

export const corneredIn = (study: Study): string[] =>
  study.sources.flatMap(({ kind, chains }) =>
    chains.flatMap((chain) => cornered(chain).map((what) => `${kind} ${chain.chain} ${what}`)),
  );
