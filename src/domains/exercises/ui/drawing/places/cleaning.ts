import type { Room } from '../room.ts';

/** Stairwell four. */
export const cleaning: Readonly<Record<string, Room>> = {
  lobby: {
    things: [
      ['exit', 20, 300],
      ['tenants', 170, 170],
      ['frontDesk', 330, 310],
    ],
    marks: [],
    people: { benat: 280 },
  },
  stairwell: {
    things: [
      ['stairs', 250, 300],
      ['cart', 40, 316],
      ['pails', 150, 330],
    ],
    marks: [],
    people: { dara: 360 },
  },
  cupboard: {
    things: [
      ['board', 150, 150],
      ['shelf', 400, 130],
      ['cabinet', 400, 300],
      ['flask', 420, 226],
      ['chair', 300, 310],
    ],
    marks: [
      [190, 119],
      [440, 255],
    ],
    people: { klara: 190, olle: 350 },
  },
  canteen: {
    things: [
      ['window', 40, 130],
      ['window', 160, 130],
      ['vending', 440, 306],
      ['roundTable', 30, 312],
      ['roundTable', 160, 318],
      ['roundTable', 290, 312],
      ['turnedChair', 60, 252],
      ['turnedChair', 190, 258],
      ['turnedChair', 320, 252],
    ],
    marks: [],
  },
};
