import type { Scenario } from '../scenario/scenario.ts';
import type { PersonNow, PlayNow } from './play-state.ts';

/** Whether what happens in one room is heard in another. */
const isHeardIn = ({ rooms }: Scenario, room: string, other: string): boolean =>
  rooms.find(({ id }) => id === other)?.hears.includes(room) ?? false;

export type Nearness = 'room' | 'hearing' | 'away';

/** How near to a person those are whom they must please. */
export function controllerNear(scenario: Scenario, play: PlayNow, person: string): Nearness {
  const room = play.people[person]?.room ?? '';
  let near: Nearness = 'away';
  for (const controller of controllersOf(scenario, person)) {
    const at = play.people[controller]?.room;
    if (at === room) return 'room';
    if (at !== undefined && isHeardIn(scenario, room, at)) near = 'hearing';
  }
  return near;
}

const controllersOf = ({ people }: Scenario, person: string): readonly string[] =>
  people.find(({ id }) => id === person)?.controlled_by ?? [];

/** Whether police in uniform stand in the room. */
export const uniformInRoom = (play: PlayNow, { room }: PersonNow): boolean =>
  Object.values(play.seats).some((seat) => seat.uniform && seat.room === room);

/** The other people with something to say who are in the room, or hear it: what is done to one is seen by the others. */
export function witnesses(scenario: Scenario, play: PlayNow, person: string): readonly string[] {
  const room = play.people[person]?.room ?? '';
  return scenario.people
    .filter(({ id, disclosures }) => id !== person && disclosures.length > 0)
    .filter(({ id }) => {
      const at = play.people[id]?.room ?? '';
      return at === room || isHeardIn(scenario, room, at);
    })
    .map(({ id }) => id);
}
