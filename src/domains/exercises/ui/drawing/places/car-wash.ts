import type { Room } from '../room.ts';

/** Foam. */
export const carWash: Readonly<Record<string, Room>> = {
  hall: {
    things: [
      ['bigGate', 170, 290],
      ['board', 240, 74],
      ['passengerCar', 0, 312],
      ['foam', 30, 290],
      ['passengerCar', 300, 324],
      ['foam', 330, 302],
      ['pails', 250, 344],
    ],
    marks: [],
    people: { lev: 70, ansa: 200, tivo: 330, rune: 510 },
  },
  backroom: {
    things: [
      ['shelf', 340, 200],
      ['drums', 350, 200],
      ['coffee', 270, 226],
      ['cabinet', 240, 300],
      ['heater', 440, 300],
      ['uprightMattress', 60, 306],
    ],
    marks: [
      [110, 220],
      [395, 178],
    ],
  },
  office: {
    things: [
      ['window', 380, 130],
      ['desk', 120, 310],
      ['binder', 230, 240],
      ['tin', 190, 240],
      ['chair', 340, 310],
    ],
    marks: [[204, 227]],
  },
  forecourt: {
    things: [
      ['smallCar', 10, 300],
      ['smallCar', 120, 300],
      ['smallCar', 230, 300],
      ['smallCar', 340, 300],
      ['bench', 430, 320],
    ],
    marks: [],
    outside: true,
  },
};
