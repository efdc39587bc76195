import type { Condition } from '../scenario/conditions.ts';
import type { PlayNow } from './play-state.ts';

/** Whether a condition of a scenario holds at this moment of play. */
export function holds(condition: Condition, play: PlayNow): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, play));
  if ('any' in condition) return condition.any.some((one) => holds(one, play));
  if ('not' in condition) return !holds(condition.not, play);
  if ('act' in condition)
    return play.moves.some(
      ({ act, on, role, t, outcome }) =>
        act === condition.act &&
        outcome.kind !== 'no-power' &&
        outcome.kind !== 'not-possible' &&
        (condition.on === undefined || on === condition.on) &&
        (condition.by === undefined || role === condition.by) &&
        (condition.before === undefined || t < condition.before),
    );
  if ('told' in condition) return Object.values(play.people).some(({ told }) => told.includes(condition.told));
  if ('consent' in condition)
    return play.people[condition.consent[0]]?.consents.includes(condition.consent[1]) ?? false;
  if ('found' in condition) return Object.keys(play.found[condition.found] ?? {}).length > 0;
  if ('t_at_least' in condition) return play.t >= condition.t_at_least;
  if ('in_room' in condition) {
    const [who, room] = condition.in_room;
    return (play.people[who] ?? play.seats[who])?.room === room;
  }
  const [person = '', level] = condition.state.split('.');
  const now = play.people[person];
  return now !== undefined && now[level === 'fatigue' ? 'fatigue' : 'fear'] >= condition.at_least;
}
