import type { parts } from './parts.ts';

/** One thing in a drawing of a room: what it is, and where its lower left corner stands, in a room of 560 by 360. */
export type Placed = readonly [part: keyof typeof parts, x: number, y: number];
export type Room = {
  readonly things: readonly Placed[];
  /** Where the marks are, in percent from the left and from the top, in the order of the file. */
  readonly marks: readonly (readonly [x: number, y: number])[];
  readonly outside?: boolean;
};

const kitchen: Room = {
  things: [
    ['hood', 60, 100],
    ['stove', 50, 300],
    ['board', 236, 130],
    ['counter', 250, 300],
    ['sink', 420, 300],
    ['shelf', 330, 150],
  ],
  marks: [
    [48, 24],
    [57, 70],
    [80, 66],
    [68, 33],
  ],
};
const hall: Room = {
  things: [
    ['window', 60, 130],
    ['table', 60, 310],
    ['table', 230, 310],
    ['counter', 400, 300],
    ['till', 440, 214],
    ['lamp', 140, 60],
    ['lamp', 310, 60],
  ],
  marks: [
    [82, 52],
    [18, 70],
    [48, 72],
  ],
};
const store: Room = {
  things: [
    ['shelf', 40, 150],
    ['shelf', 40, 230],
    ['crates', 60, 310],
    ['freezer', 330, 310],
    ['door', 440, 310],
  ],
  marks: [
    [72, 70],
    [18, 34],
    [22, 78],
  ],
};
const office: Room = {
  things: [
    ['window', 380, 130],
    ['desk', 120, 310],
    ['binders', 40, 150],
    ['chair', 330, 310],
  ],
  marks: [
    [36, 74],
    [14, 32],
    [60, 60],
  ],
};
const bedroom: Room = {
  things: [
    ['bunk', 40, 310],
    ['bunk', 300, 310],
    ['window', 220, 110],
    ['line', 180, 140],
    ['bag', 210, 312],
  ],
  marks: [
    [24, 58],
    [74, 58],
    [42, 82],
  ],
};
const yard: Room = {
  things: [
    ['bin', 60, 310],
    ['bin', 130, 310],
    ['bicycle', 330, 312],
    ['lamp', 260, 60],
  ],
  marks: [
    [16, 74],
    [68, 74],
  ],
  outside: true,
};
const car: Room = {
  things: [['van', 120, 312]],
  marks: [
    [40, 60],
    [60, 74],
  ],
  outside: true,
};
const site: Room = {
  things: [
    ['scaffold', 40, 310],
    ['crates', 330, 310],
    ['gate', 430, 310],
  ],
  marks: [
    [22, 48],
    [68, 76],
    [86, 60],
  ],
  outside: true,
};
const field: Room = {
  things: [
    ['rows', 20, 310],
    ['crates', 400, 310],
  ],
  marks: [
    [30, 70],
    [80, 76],
  ],
  outside: true,
};
const salon: Room = {
  things: [
    ['lamp', 110, 60],
    ['lamp', 330, 60],
    ['table', 40, 310],
    ['chair', 170, 310],
    ['table', 270, 310],
    ['chair', 400, 310],
    ['shelf', 420, 150],
  ],
  marks: [
    [20, 78],
    [62, 78],
    [82, 34],
  ],
};
const stairs: Room = {
  things: [
    ['stairs', 180, 310],
    ['door', 40, 310],
    ['bucket', 420, 310],
  ],
  marks: [
    [78, 80],
    [14, 56],
    [48, 52],
  ],
};
const washing: Room = {
  things: [
    ['car', 120, 312],
    ['bucket', 400, 310],
    ['board', 430, 150],
    ['lamp', 260, 60],
  ],
  marks: [
    [80, 34],
    [76, 82],
    [36, 64],
  ],
};

/** The rooms by the words of their ids, the most telling first. What is in none of them is a hall. */
const byWord: readonly (readonly [RegExp, Room])[] = [
  [/kitchen|canteen/, kitchen],
  [/yard|street/, yard],
  [/upstairs/, bedroom],
  [/^(store|cupboard|curtain|shed|backroom)$/, store],
  [/office|container/, office],
  [/^(van|car)$/, car],
  [/site|gate|fourth/, site],
  [/field|forest/, field],
  [/salon/, salon],
  [/stair/, stairs],
  [/forecourt|wash/, washing],
];

export const roomOf = (room: string): Room => byWord.find(([word]) => word.test(room))?.[1] ?? hall;

/** Where the marks of a room are: as drawn, and further ones in a row below the ceiling. */
export function placesOf(room: string, count: number): readonly (readonly [number, number])[] {
  const { marks } = roomOf(room);
  return Array.from({ length: count }, (_, at) => marks[at] ?? ([12 + ((at * 23) % 80), 16] as const));
}
