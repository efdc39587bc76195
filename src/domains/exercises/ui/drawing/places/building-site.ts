import type { Room } from '../room.ts';

/** The fourth floor. */
export const buildingSite: Readonly<Record<string, Room>> = {
  gate: {
    things: [
      ['container', 20, 300],
      ['turnstile', 290, 310],
      ['board', 440, 180],
      ['gate', 420, 310],
    ],
    marks: [],
    outside: true,
  },
  fourth: {
    things: [
      ['wetPlaster', 20, 300],
      ['standLamp', 190, 310],
      ['standLamp', 470, 310],
      ['openScaffold', 270, 310],
    ],
    marks: [[350, 216]],
    people: { ilo: 90, peder: 160, sano: 240, katja: 500 },
  },
  store: {
    things: [
      ['stairs', 340, 300],
      ['sacks', 20, 300],
      ['hotPlate', 460, 330],
      ['sleepingBags', 60, 316],
    ],
    marks: [[170, 296]],
  },
  shed: {
    things: [
      ['drawings', 40, 150],
      ['schedule', 220, 150],
      ['window', 440, 140],
      ['desk', 160, 310],
      ['coffee', 330, 240],
    ],
    marks: [],
    people: { ulf: 420 },
  },
  van: {
    things: [['dashboard', 40, 330]],
    marks: [[412, 232]],
  },
  yard: {
    things: [
      ['crane', 300, 300],
      ['pallets', 40, 310],
      ['pallets', 130, 320],
      ['bench', 400, 316],
    ],
    marks: [],
    outside: true,
  },
};
