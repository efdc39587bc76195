import { wilsonInterval } from '../../../statistics/proportions/wilson.ts';

/** A visit that was chosen: by the draw or not, and what the own unit has found there. `not-visited`: not closed yet. */
export type Went = { readonly drawn: boolean; readonly came: 'found' | 'nothing' | 'not-visited' };
export type Rate = {
  readonly chosen: number;
  readonly visited: number;
  readonly found: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
};

/** A share of fewer visits than these says nothing of how a unit chooses, and may point at a workplace. */
const least = 5;

function rateOf(went: readonly Went[]): Rate {
  const visited = went.filter(({ came }) => came !== 'not-visited');
  const counted = { chosen: went.length, visited: visited.length };
  if (visited.length < least) return { ...counted, found: null, lower: null, upper: null };
  const found = visited.filter(({ came }) => came === 'found').length;
  const { lower, upper } = wilsonInterval(found, visited.length);
  return { ...counted, found, lower, upper };
}

/** How often a visit led to something: of those that were drawn, and of those that people chose. */
export const hitRates = (went: readonly Went[]): { readonly drawn: Rate; readonly others: Rate } => ({
  drawn: rateOf(went.filter(({ drawn }) => drawn)),
  others: rateOf(went.filter(({ drawn }) => !drawn)),
});

type Visited = {
  readonly closedAt: string | null;
  readonly observations: readonly { readonly sortedAs: string | null }[];
};

/** What came of the own unit's visits to one place: found, when a note of any of them led further than the visit. */
export function cameOf(visits: readonly Visited[]): Went['came'] {
  const closed = visits.filter(({ closedAt }) => closedAt !== null);
  if (closed.length === 0) return 'not-visited';
  const led = closed.some(({ observations }) =>
    observations.some(({ sortedAs }) => sortedAs === 'hand-over' || sortedAs === 'own-case'),
  );
  return led ? 'found' : 'nothing';
}
