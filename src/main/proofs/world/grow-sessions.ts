import type { Person, Session } from './world.ts';

/**
 * One session for each capacity of each person; for some a second one that has ended in one of the ways there are, or lives without a fresh
 * proof of who they are.
 */
export function sessionsOf(person: Person, at: number): Session[] {
  const live = person.capacities.map(
    ({ capacity }): Session => ({ key: `${person.id}/${capacity}`, person: person.id, capacity, state: 'live' }),
  );
  const capacity = live[0]?.capacity ?? 'supervision';
  const state = (['past', 'idle', 'revoked', 'sitting-ended'] as const)[at % 4] ?? 'past';
  const unproved = live.map((one): Session => ({ ...one, key: `${one.key}/unproved`, state: 'unproved' }));
  const ended = { key: `${person.id}/${state}`, person: person.id, capacity, state };
  return [...live, ...(at % 4 === 0 ? unproved : []), ...(at % 2 === 0 || at % 3 === 0 ? [ended] : [])];
}
