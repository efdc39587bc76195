import { expect, it } from 'vitest';
import { isLongEnough, readList } from './read-list.ts';

it('reads what was typed with semicolons, and what was pasted from a spreadsheet', () => {
  expect(readList('Ett Demo; Vadsund\n\nTvå Demo\tVadsund\tmore\r\n')).toEqual({
    workplaces: [
      { name: 'Ett Demo', municipality: 'Vadsund' },
      { name: 'Två Demo', municipality: 'Vadsund' },
    ],
  });
});

it('names the line that has no municipality', () => {
  expect(readList('Ett Demo; Vadsund\nTvå Demo')).toEqual({ wrong: 2 });
});

it('one workplace is no list to draw from', () => {
  expect(isLongEnough([{ name: 'a', municipality: 'b' }])).toBe(false);
});
