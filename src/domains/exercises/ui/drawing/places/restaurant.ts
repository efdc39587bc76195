import type { Room } from '../room.ts';

/** Three Lanterns. */
export const restaurant: Readonly<Record<string, Room>> = {
  dining: {
    things: [
      ['swingDoor', 20, 300],
      ['lamp', 190, 50],
      ['lamp', 320, 50],
      ['counter', 400, 300],
      ['till', 430, 207],
      ['tablet', 490, 207],
      ['laidTable', 130, 312],
      ['laidTable', 260, 312],
    ],
    marks: [],
    people: { pell: 70, mila: 370 },
  },
  kitchen: {
    things: [
      ['hood', 30, 100],
      ['stove', 20, 300],
      ['board', 236, 130],
      ['drawers', 230, 300],
      ['window', 440, 130],
      ['sink', 424, 300],
    ],
    marks: [
      [276, 99],
      [330, 232],
      [482, 236],
    ],
    people: { sefa: 110, bo: 210, oren: 470 },
  },
  store: {
    things: [
      ['shelf', 30, 140],
      ['shelf', 30, 220],
      ['crates', 40, 310],
      ['shelf', 180, 140],
      ['exit', 420, 300],
      ['freezer', 400, 316],
    ],
    marks: [[462, 190]],
  },
  office: {
    things: [
      ['window', 400, 130],
      ['binders', 60, 150],
      ['desk', 120, 310],
      ['chair', 350, 310],
    ],
    marks: [[280, 260]],
  },
  upstairs: {
    things: [
      ['window', 235, 120],
      ['bunk', 30, 300],
      ['bunk', 340, 300],
      ['bag', 60, 310],
      ['bag', 120, 316],
      ['bag', 370, 310],
      ['bag', 440, 316],
      ['hotPlate', 262, 300],
    ],
    marks: [[110, 172]],
  },
  yard: {
    things: [
      ['wallLamp', 280, 120],
      ['bin', 40, 310],
      ['bin', 110, 310],
      ['bicycle', 340, 312],
      ['bicycle', 400, 326],
    ],
    marks: [],
    people: { jun: 290 },
    outside: true,
  },
  van: {
    things: [['passengerCar', 110, 316]],
    marks: [],
    outside: true,
  },
};
