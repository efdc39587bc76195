import { expect, test } from 'vitest';
import { emptyVisit, errorsIn, visitOf } from './visit-draft.ts';

let count = 0;
const empty = emptyVisit('OB-A02', () => `id-${count++}`);
const filled = {
  ...empty,
  title: 'Prov',
  country: 'FI',
  place: 'Helsingfors',
  from: '2026-05-12',
  to: '2026-05-13',
  practice: 'Prov',
  supports: 'Prov',
  doesNotShow: 'Prov',
  sources: 'Prov',
  monday: '2026-05-18',
  law: [{ there: 'Prov', here: 'Prov', answer: 'yes' }],
  seats: empty.seats.map((seat) => ({ ...seat, taken: 'no' as const, says: 'Ingen kunde.' })),
};

test('an empty form names every field that a visit cannot be made without, in the order of the page', () => {
  const paths = errorsIn(empty).map(({ path }) => path);
  expect(paths.slice(0, 3)).toEqual(['title', 'country', 'place']);
  expect(paths.at(-1)).toBe('monday');
  expect(paths.filter((path) => path.endsWith('.taken'))).toHaveLength(8);
});

test('what is to be chosen says what', () => {
  const said = Object.fromEntries(errorsIn({ ...empty, obstacle: '' }).map(({ path, text }) => [path, text.message]));
  expect(said).toMatchObject({
    obstacle: 'Choose the obstacle that the visit addresses',
    country: 'Choose the country that you visit',
    'law.0.answer': 'Choose whether you can do it here anyway',
    'seats.0.taken': 'Choose whether the seat is taken or empty',
  });
});

test('a filled form has no errors, and a day that does not exist is one', () => {
  expect(errorsIn(filled)).toEqual([]);
  expect(errorsIn({ ...filled, from: '2026-02-30' }).map(({ path }) => path)).toEqual(['from']);
  expect(visitOf(filled).seats[0]).toMatchObject({ taken: false, says: 'Ingen kunde.' });
});
