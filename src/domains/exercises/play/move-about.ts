import type { Move } from '../scenario/moves.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { type Came, done, lookAround } from './handle-things.ts';
import type { PlayNow } from './play-state.ts';
import { powersOf } from './powers.ts';

/** Going somewhere, going in where people live, and getting others to go. Null where the move is none of these. */
export function move(exercise: Exercise, play: PlayNow, made: Move): Came | null {
  const { role, act, room = '', on = '' } = made;
  const entry = exercise.scenario.rooms.find(({ id }) => id === room)?.enter;
  if (act === 'go') return entry ? enter(exercise, play, made, entry) : [seatIn(play, role, room), done];
  if (act === 'enter') return enter(exercise, play, made, entry);
  if (act === 'person-go') {
    const person = play.people[on];
    return person ? [{ ...play, people: { ...play.people, [on]: { ...person, room, awayUntil: null } } }, done] : null;
  }
  return act === 'ask-to-show' ? askToShow(exercise, play, on) : null;
}

const seatIn = (play: PlayNow, role: string, room: string): PlayNow => {
  const seat = play.seats[role];
  return seat ? { ...play, seats: { ...play.seats, [role]: { ...seat, room } } } : play;
};

type RoomEntry = Exercise['scenario']['rooms'][number]['enter'];

/** Into a room where somebody lives: the power, and the consent of who lives there. */
function enter(exercise: Exercise, play: PlayNow, { role, room = '', consent }: Move, entry: RoomEntry): Came {
  if (entry && !powersOf(exercise, play, role).has(entry.power))
    return [play, { kind: 'no-power', power: entry.power }];
  const opened = exercise.scenario.people
    .flatMap(({ id, disclosures }) => disclosures.map((one) => ({ person: id, one })))
    .some(
      ({ person, one }) =>
        one.opens_room === room && one.id === consent && play.people[person]?.told.includes(one.id) === true,
    );
  if (entry?.occupant_consent === true && !opened) return [play, { kind: 'not-possible', why: 'no-consent' }];
  return [lookAround(exercise, seatIn(play, role, room), role, room), done];
}

/** A controller who goes along for a while when asked to show something. */
function askToShow({ scenario }: Exercise, play: PlayNow, on: string): Came | null {
  const yields = scenario.people.find(({ id }) => id === on)?.yields_to.find(({ act }) => act === 'ask-to-show');
  const person = play.people[on];
  if (!yields || !person) return null;
  const awayUntil = { t: play.t + yields.minutes, room: person.room };
  return [{ ...play, people: { ...play.people, [on]: { ...person, room: yields.to_room, awayUntil } } }, done];
}
