import { expect, it } from 'vitest';
import { columnsIn, readParticipants } from './read-participants.ts';
import type { TraineeShown } from './schema.ts';

const named = { name: ['Name', 'Namn'], unit: ['Unit', 'Enhet'], number: ['Number in CAPE', 'Nummer i CAPE'] };
const id = (n: number): string => `018f0000-0000-7000-8000-00000000000${n}`;
const person = (n: number, name: string, unit = 'Enhet Öst', hasLeft = false): TraineeShown => ({
  ref: id(n),
  name,
  unit,
  hasLeft,
  title: '',
  roles: [],
  capacities: [],
});
const people = [
  person(1, 'Prov Påhittad'),
  person(2, 'Kim Exempel', 'Enhet Öst'),
  person(3, 'Kim Exempel', 'Enhet Väst'),
  person(4, 'Slutad Provsson', 'Enhet Öst', true),
];
const read = (header: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const columns = columnsIn(header, named);
  if (!columns) throw new Error('There is no column of names.');
  return readParticipants(rows, { header, first: 2, columns }, people);
};

it('finds people by name, by name and unit, and by the number of an export', () => {
  expect(read(['Enhet', ' namn '], ['', 'prov  påhittad'], ['Enhet Väst', 'Kim Exempel'])).toEqual({
    refs: [id(1), id(3)],
    wrong: [],
  });
  expect(read(['Name', 'Number in CAPE'], ['Another spelling', id(2)]).refs).toEqual([id(2)]);
});

it('names the row and the column of each that names no one, several, or one who has left', () => {
  const { refs, wrong } = read(
    ['Name', 'Unit'],
    ['Kim Exempel', ''],
    ['', ''],
    ['Okänd Person', ''],
    ['Slutad Provsson', ''],
    ['Prov Påhittad', 'Enhet Nord'],
    ['Prov Påhittad', ''],
    ['Prov Påhittad', ''],
    ['', 'Enhet Öst'],
  );
  expect(refs).toEqual([id(1)]);
  expect(wrong.map(({ row, column, what }) => `${row} ${column} ${what}`)).toEqual([
    '2 Name several',
    '4 Name unknown',
    '5 Name left',
    '6 Unit other-unit',
    '8 Name twice',
    '9 Name no-name',
  ]);
});

it('has no columns where none is called a name', () => {
  expect(columnsIn(['A', 'B'], named)).toBeNull();
});
