import { beforeAll, expect, it } from 'vitest';
import { type CountyOf, countyFinder, namedTwice } from './county-of.ts';
import type { Knowledge } from './entry.ts';
import { knownHere } from './testing/known-here.ts';

let counties: Knowledge['municipalities']['entries'];
let find: CountyOf;
const countyOf = (country: string, municipality: string) => find({ country, municipality });
beforeAll(async () => {
  counties = (await knownHere()).knowledge.municipalities.entries;
  find = countyFinder(counties);
});

it('the county of a municipality is known by its name, however it is written large or small', () => {
  expect(['Linköping', ' malmö ', 'GÄVLE', 'Upplands-Bro'].map((name) => countyOf('SE', name))).toEqual([
    'SE-E',
    'SE-M',
    'SE-X',
    'SE-AB',
  ]);
});

it('two names that differ in one dot are in two counties', () => {
  expect([countyOf('SE', 'Habo'), countyOf('SE', 'Håbo')]).toEqual(['SE-F', 'SE-C']);
});

it('what is no municipality here has no county, and none is guessed', () => {
  for (const name of ['Vadsund', 'Linköpings hamn', 'Linkoping', '']) expect(countyOf('SE', name)).toBeNull();
  expect(find(null)).toBeNull();
  expect(countyOf('FI', 'Malmö')).toBeNull();
});

it('a municipality that is in the list twice is named with the later county, however it is written', () => {
  const [first, second] = counties;
  if (!first || !second) throw new Error('There are no counties.');
  const again = { ...second, municipalities: [...second.municipalities, ' botkyrka'] };
  expect(namedTwice([first, again])).toEqual([{ county: second.id, municipality: ' botkyrka' }]);
  expect(namedTwice(counties)).toEqual([]);
});

it('of other countries the list has counties or regions without their municipalities', () => {
  const abroad = counties.filter(({ id }) => !id.startsWith('SE-'));
  expect(abroad.flatMap(({ municipalities }) => municipalities)).toEqual([]);
  const each = new Map<string, number>();
  for (const { id } of abroad) each.set(id.slice(0, 2), (each.get(id.slice(0, 2)) ?? 0) + 1);
  expect(Object.fromEntries(each)).toEqual({ DK: 5, NO: 15, FI: 19, IS: 8, EE: 15, LV: 43, LT: 10, PL: 16, DE: 16 });
});

it('the counties of Norway are those of 2024, and none that was divided then', () => {
  const norwegian = counties.filter(({ id }) => id.startsWith('NO-')).map(({ id }) => id.slice(3));
  expect(norwegian.join(' ')).toBe('03 11 15 18 31 32 33 34 39 40 42 46 50 55 56');
  for (const { unverified } of counties.filter(({ id }) => id.startsWith('NO-'))) expect(unverified).toBe(true);
});

it('the list has every county of Sweden, and as many municipalities in each as there are', () => {
  const swedish = counties.filter(({ id }) => id.startsWith('SE-'));
  expect(Object.fromEntries(swedish.map(({ id, municipalities }) => [id, municipalities.length]))).toEqual({
    'SE-AB': 26,
    'SE-C': 8,
    'SE-D': 9,
    'SE-E': 13,
    'SE-F': 13,
    'SE-G': 8,
    'SE-H': 12,
    'SE-I': 1,
    'SE-K': 5,
    'SE-M': 33,
    'SE-N': 6,
    'SE-O': 49,
    'SE-S': 16,
    'SE-T': 12,
    'SE-U': 10,
    'SE-W': 15,
    'SE-X': 10,
    'SE-Y': 7,
    'SE-Z': 8,
    'SE-AC': 15,
    'SE-BD': 14,
  });
});
