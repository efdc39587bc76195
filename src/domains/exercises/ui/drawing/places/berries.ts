import type { Room } from '../room.ts';

/** Six days left. */
export const berries: Readonly<Record<string, Room>> = {
  hall: {
    things: [
      ['door', 20, 300],
      ['board', 180, 120],
      ['window', 310, 130],
      ['window', 430, 130],
      ['bench', 130, 300],
      ['longTable', 130, 312],
      ['longTable', 340, 312],
      ['binder', 150, 252],
    ],
    marks: [[220, 89]],
    people: { vidar: 110, nadi: 420 },
  },
  kitchen: {
    things: [
      ['stove', 20, 300],
      ['scale', 240, 0],
      ['counter', 330, 300],
      ['keyBoard', 470, 140],
      ['pots', 350, 207],
    ],
    marks: [[270, 92]],
    people: { karo: 230, edla: 510 },
  },
  classroom: {
    things: [
      ['window', 240, 130],
      ['hooks', 30, 90],
      ['hooks', 380, 90],
      ['mattress', 20, 290],
      ['mattress', 195, 290],
      ['mattress', 370, 290],
      ['mattress', 40, 318],
      ['mattress', 215, 318],
      ['mattress', 390, 318],
      ['mattress', 60, 346],
      ['mattress', 235, 346],
    ],
    marks: [[470, 308]],
  },
  schoolyard: {
    things: [
      ['birch', 440, 300],
      ['smallVan', 10, 296],
      ['smallVan', 130, 296],
      ['smallVan', 250, 296],
      ['smallVan', 30, 316],
      ['smallVan', 150, 316],
      ['smallVan', 270, 316],
      ['bench', 420, 314],
      ['pails', 20, 346],
    ],
    marks: [[396, 240]],
    people: { teo: 396 },
    outside: true,
  },
  car: {
    things: [
      ['birch', 20, 300],
      ['passengerCar', 130, 316],
    ],
    marks: [],
    outside: true,
  },
};
