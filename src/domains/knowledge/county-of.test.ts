import { expect, it } from 'vitest';
import { countyOf, municipalityCounts } from './county-of.ts';

it('the county of a municipality is known by its name, however it is written large or small', () => {
  expect(['Linköping', ' malmö ', 'GÄVLE', 'Upplands-Bro'].map((name) => countyOf('SE', name))).toEqual([
    'SE-E',
    'SE-M',
    'SE-X',
    'SE-AB',
  ]);
});

it('two names that differ in one dot lie in two counties', () => {
  expect([countyOf('SE', 'Habo'), countyOf('SE', 'Håbo')]).toEqual(['SE-F', 'SE-C']);
});

it('what is no municipality here has no county, and none is guessed', () => {
  for (const name of ['Vadsund', 'Linköpings hamn', 'Linkoping', '', null]) expect(countyOf('SE', name)).toBeNull();
  expect(countyOf('FI', 'Malmö')).toBeNull();
});

it('the list has every county, and as many municipalities in each as there are', () => {
  expect(municipalityCounts()).toEqual({
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
