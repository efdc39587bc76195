import type { Room } from '../room.ts';

/** Friday, school hours. */
export const nailSalon: Readonly<Record<string, Room>> = {
  salon: {
    things: [
      ['salonTable', 20, 300],
      ['salonTable', 155, 300],
      ['salonTable', 290, 300],
      ['salonTable', 425, 300],
      ['chair', 30, 330],
      ['chair', 165, 330],
      ['chair', 300, 330],
      ['footstool', 455, 322],
      ['masks', 190, 120],
      ['chair', 500, 330],
    ],
    marks: [
      [478, 312],
      [230, 118],
    ],
    people: { liri: 452, vena: 230 },
  },
  curtain: {
    things: [
      ['curtain', 10, 300],
      ['cabinet', 160, 300],
      ['microwave', 170, 226],
      ['backpack', 310, 314],
      ['rolledMattress', 420, 314],
      ['shelf', 400, 150],
    ],
    marks: [
      [336, 286],
      [470, 290],
      [456, 136],
    ],
  },
  desk: {
    things: [
      ['window', 40, 130],
      ['frontDesk', 240, 310],
      ['tablet', 270, 216],
      ['till', 340, 216],
      ['envelope', 410, 216],
    ],
    marks: [[363, 204]],
    people: { maro: 470 },
  },
  cafe: {
    things: [
      ['bigWindow', 40, 200],
      ['lamp', 420, 60],
      ['laidTable', 350, 312],
      ['chair', 300, 312],
      ['chair', 480, 312],
    ],
    marks: [],
  },
};
