import { expect, it } from 'vitest';
import { marksIn } from '../live/marks.ts';
import { parts } from '../ui/drawing/parts.ts';
import { placesOf, roomOf, standingIn } from '../ui/drawing/rooms.ts';
import { allScenarios, given } from './given.ts';

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** How many numbers each letter of a path takes. */
const takes: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, t: 2, q: 4, a: 7, z: 0 };

/** The box around the points of a path that a pen goes to. */
function boxOf(path: string): Box {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const isOwn = letter === letter.toLowerCase();
    const count = takes[letter.toLowerCase()];
    if (count === undefined) throw new Error(`The test does not know ${letter}.`);
    if (count === 0) [x, y] = [startX, startY];
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    for (let at = 0; count > 0 && at < numbers.length; at += count) {
      const [last = 0, end = 0] = numbers.slice(at + count - 2, at + count);
      const [one = 0] = numbers.slice(at, at + 1);
      if (letter === 'h' || letter === 'H') x = isOwn ? x + one : one;
      else if (letter === 'v' || letter === 'V') y = isOwn ? y + one : one;
      else [x, y] = isOwn ? [x + last, y + end] : [last, end];
      if (letter.toLowerCase() === 'm' && at === 0) [startX, startY] = [x, y];
      xs.push(x);
      ys.push(y);
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const rooms = allScenarios.flatMap((name) => {
  const { scenario } = given(name);
  return scenario.rooms.filter(({ id }) => id !== 'phone').map(({ id }) => ({ scenario, room: id }));
});

it.each(rooms)(
  '$scenario.id, $room: is drawn, and each mark lies on a thing or a person in it',
  ({ scenario, room }) => {
    const { things, marks, people = {} } = roomOf(scenario.id, room);
    expect(things.length).toBeGreaterThan(0);
    expect(marks).toHaveLength(marksIn(scenario, room).length);
    const boxes = [
      ...things.flatMap(([part, left, bottom]) =>
        parts[part].map(([, path]) => {
          const box = boxOf(path);
          return { left: left + box.left, right: left + box.right, top: bottom + box.top, bottom: bottom + box.bottom };
        }),
      ),
      ...Object.values(people).map((x) => ({ left: x - 28, right: x + 28, top: 160, bottom: 340 })),
    ];
    for (const [x, y] of marks)
      expect(boxes.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)).toBe(
        true,
      );
    for (const { left, right, bottom } of boxes) {
      expect(right).toBeGreaterThan(10);
      expect(left).toBeLessThan(550);
      expect(bottom).toBeLessThanOrEqual(360);
    }
    // A finger reaches each of them on a phone: none covers another.
    for (const [at, [x, y]] of marks.entries())
      for (const [otherX, otherY] of marks.slice(at + 1))
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(56);
  },
);

it.each(allScenarios)('%s: those who are there when it begins stand beside each other', (name) => {
  const { scenario } = given(name);
  for (const { id } of scenario.rooms) {
    const here = scenario.people.filter(({ room }) => room === id).map((person) => person.id);
    const standing = standingIn(scenario.id, id, here).toSorted((one, next) => one - next);
    for (const [at, x] of standing.entries())
      if (at > 0) expect(x - (standing[at - 1] ?? 0), `${id}: ${here}`).toBeGreaterThanOrEqual(50);
  }
});

it('who comes to a room stands where there is room, and no one else moves', () => {
  const before = standingIn('restaurant-vestmark', 'kitchen', ['sefa', 'bo', 'oren']);
  const after = standingIn('restaurant-vestmark', 'kitchen', ['mila', 'sefa', 'oren']);
  expect(after.slice(1)).toEqual([before[0], before[2]]);
  expect(new Set(standingIn('restaurant-vestmark', 'yard', ['jun', 'mila', 'sefa', 'oren', 'bo'])).size).toBe(5);
  expect(placesOf('unknown', 'unknown', 3)).toHaveLength(3);
});
