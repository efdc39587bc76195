import type { Exercise } from '../scenario/scenario.ts';
import type { PlayNow } from './play-state.ts';

/**
 * What a seat may do now: what its agency may, as far as the capacity in which it acts allows it. Who assists another seat may
 * do what that one may, and no more.
 */
export function powersOf({ scenario, pack }: Exercise, play: PlayNow, role: string): ReadonlySet<string> {
  const seat = scenario.roles.find(({ id }) => id === role);
  if (!seat) return new Set();
  const capacity = play.seats[role]?.capacity ?? seat.capacity;
  const inCapacity = pack.capacities.find(({ id }) => id === capacity)?.powers ?? [];
  const agency = pack.agencies.find(({ id }) => id === seat.agency);
  const own = (agency?.may ?? []).map(({ id }) => id).filter((id) => inCapacity.includes(id));
  if (capacity !== 'assistance' || seat.assists === undefined || seat.assists === role) return new Set(own);
  return new Set([...own, ...powersOf({ scenario, pack }, play, seat.assists)]);
}
