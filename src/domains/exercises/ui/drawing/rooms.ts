import { berries } from './places/berries.ts';
import { buildingSite } from './places/building-site.ts';
import { carWash } from './places/car-wash.ts';
import { cleaning } from './places/cleaning.ts';
import { nailSalon } from './places/nail-salon.ts';
import { restaurant } from './places/restaurant.ts';
import type { Room } from './room.ts';

/** The rooms that are drawn, by the scenario and then by the ids of its file. */
const drawn: Readonly<Record<string, Readonly<Record<string, Room>>>> = {
  'restaurant-vestmark': restaurant,
  'berries-vestmark': berries,
  'building-site-vestmark': buildingSite,
  'car-wash-vestmark': carWash,
  'cleaning-vestmark': cleaning,
  'nail-salon-vestmark': nailSalon,
};

/** A room of a scenario that has no drawing of its own. */
const plain: Room = {
  things: [
    ['window', 60, 130],
    ['window', 200, 130],
    ['door', 440, 300],
  ],
  marks: [],
};

export const roomOf = (scenario: string, room: string): Room => drawn[scenario]?.[room] ?? plain;

/** Where the marks of a room are, in percent of the drawing: as drawn, and further ones in a row below the ceiling. */
export function placesOf(scenario: string, room: string, count: number): readonly (readonly [number, number])[] {
  const { marks } = roomOf(scenario, room);
  return Array.from({ length: count }, (_, at) => {
    const [x, y] = marks[at] ?? [70 + ((at * 130) % 450), 58];
    return [x / 5.6, y / 3.6] as const;
  });
}

/** Where those stand who are in the room: at their work when they are where it began, else where there is room. */
export function standingIn(scenario: string, room: string, people: readonly string[]): readonly number[] {
  const own = roomOf(scenario, room).people ?? {};
  const free = people.filter((id) => own[id] === undefined);
  const taken = people.flatMap((id) => own[id] ?? []);
  const places = Array.from({ length: 9 }, (_, at) => 56 * (at + 1));
  const chosen: number[] = [...taken];
  const freePlaces = free.map(() => {
    // The place that is farthest from all who stand already.
    const far = (x: number) => Math.min(280, ...chosen.map((other) => Math.abs(other - x)));
    const best = places.reduce((one, next) => (far(next) > far(one) ? next : one), 280);
    chosen.push(best);
    return best;
  });
  return people.map((id) => own[id] ?? freePlaces[free.indexOf(id)] ?? 280);
}
