import { expect, it } from 'vitest';
import { Capacity } from '../../kernel/capacity.ts';
import { agencyKinds, keyOf, readAgency, readCountry, readPerson, readUnit, usualCapacities } from './answers.ts';

it.each([
  ['Sjölänets påhittade myndighet', 'sjolanets-pahittade-myndighet'],
  ['Izdomātā aģentūra', 'izdomata-agentura'],
  ['Łódź – urząd (próbny)', 'lodz-urzad-probny'],
  ['Þjóðstofa ýmissa mála', 'thjodstofa-ymissa-mala'],
  ['Straßenamt', 'strassenamt'],
  ['Ærø prøvekommune', 'aro-provekommune'],
  ['«»', 'otherwise'],
  ['x'.repeat(200), 'x'.repeat(50)],
])('%s is found again as %s', (name, key) => {
  expect(keyOf(name, 'otherwise')).toBe(key);
  expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

const known = [{ key: 'lv-proves', kind: 'police', name: { sv: 'Provpolisen', en: 'The Sample Police' } }];

it('an agency is taken from the list, whatever was written beside it', () => {
  expect(readAgency({ agency: 'lv-proves', name: 'Annat', kind: '' }, known)).toEqual({ value: known[0] });
});

it('an agency that is written has one name in both languages unless it has two', () => {
  expect(readAgency({ agency: '', name: ' Provverket ', kind: 'tax' }, known)).toEqual({
    value: { key: 'provverket', kind: 'tax', name: { sv: 'Provverket', en: 'Provverket' } },
  });
});

it.each([
  [{}, ['name', 'kind']],
  [{ name: 'Prov\nverket', kind: 'tax' }, ['name']],
  [{ name: 'x'.repeat(201), nameEn: 'x'.repeat(201), kind: 'tax' }, ['name', 'nameEn']],
  [{ agency: 'se-other', name: 'Provverket', kind: 'foreign-authority' }, ['kind']],
])('what is wrong with an agency is said of its fields', (form, fields) => {
  const read = readAgency(form, known);
  expect('mistakes' in read && read.mistakes.map(({ field }) => field)).toEqual(fields);
});

it.each([
  [['supervision', 'analysis'], 'control'],
  [['criminal-investigation'], 'criminal'],
  [['support', 'administration'], 'protection'],
  [['administration', 'analysis'], null],
])('a unit that acts in %s receives messages on %s', (capacities, messages) => {
  const form = Object.fromEntries(capacities.map((word) => [`capacities-${word}`, 'yes']));
  expect(readUnit({ name: 'Provenheten', ...form })).toMatchObject({ value: { capacities, messages } });
});

it('no unit administers access, and none is without a capacity', () => {
  const read = readUnit({ name: 'Provenheten', 'capacities-access-administration': 'yes' });
  expect('mistakes' in read && read.mistakes.map(({ field }) => field)).toEqual(['capacities']);
});

it('what is suggested for a kind of agency are capacities', () => {
  for (const kind of agencyKinds) for (const word of usualCapacities(kind)) Capacity.parse(word);
});

it('a country and a language are chosen from those that there are', () => {
  expect(readCountry({ country: 'EE', language: 'en' })).toEqual({ value: { country: 'EE', language: 'en' } });
  const read = readCountry({ country: 'ee', language: 'et' });
  expect('mistakes' in read && read.mistakes.map(({ field }) => field)).toEqual(['country', 'language']);
});

it('a person has a name and a title', () => {
  expect(readPerson({ name: ' Alma Provberg ', title: 'samordnare' })).toEqual({
    value: { name: 'Alma Provberg', title: 'samordnare' },
  });
  const read = readPerson({ name: '', title: ' ' });
  expect('mistakes' in read && read.mistakes.map(({ field }) => field)).toEqual(['name', 'title']);
});
