import type { Move } from '../scenario/moves.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { type Came, done } from './handle-things.ts';
import type { PlayNow } from './play-state.ts';
import { powersOf } from './powers.ts';

/** Decisions of a seat: an investigation is opened, a capacity changed, a bed taken, a request refused. */
export function decide(exercise: Exercise, play: PlayNow, move: Move): Came {
  const { role, act, on = '' } = move;
  const seat = play.seats[role];
  if (!seat) return [play, { kind: 'not-possible', why: 'not-found' }];
  if (act === 'open-investigation') {
    const may = powersOf(exercise, play, role).has('pro.open');
    return may
      ? [{ ...play, investigation: play.investigation ?? play.t }, done]
      : [play, { kind: 'no-power', power: 'pro.open' }];
  }
  if (act === 'change-capacity') return changeCapacity(exercise, play, move);
  if (act === 'demand-under-penalty') {
    const may = powersOf(exercise, play, role).has('rev.ledger');
    if (!may) return [play, { kind: 'no-power', power: 'rev.ledger' }];
    return [play, play.investigation === null ? done : { kind: 'unlawful', article: null }];
  }
  if (act === 'civilian-jacket')
    return [{ ...play, seats: { ...play.seats, [role]: { ...seat, uniform: false } } }, done];
  if (act === 'book') {
    const known = exercise.scenario.resources.some(({ id }) => id === on);
    return known
      ? [{ ...play, booked: [...play.booked, on] }, done]
      : [play, { kind: 'not-possible', why: 'not-found' }];
  }
  if (act === 'bed-accepted') {
    const agreed = play.people[on]?.consents.includes('bed-tonight') ?? false;
    const booked = exercise.scenario.resources.some(({ id, kind }) => kind === 'bed' && play.booked.includes(id));
    return [play, agreed && booked ? done : { kind: 'not-possible', why: agreed ? 'not-found' : 'no-consent' }];
  }
  return [play, done];
}

/** Into criminal investigation only once a prosecutor has opened one: before that no one may seize. */
function changeCapacity({ pack }: Exercise, play: PlayNow, { role, to = '' }: Move): Came {
  const seat = play.seats[role];
  if (!seat || !pack.capacities.some(({ id }) => id === to)) return [play, { kind: 'not-possible', why: 'not-found' }];
  if (to === 'criminal-investigation' && play.investigation === null)
    return [play, { kind: 'not-possible', why: 'not-decided' }];
  return [{ ...play, seats: { ...play.seats, [role]: { ...seat, capacity: to } } }, done];
}
