import { expect, test } from 'vitest';
import type { PublishedFigure } from '../publication/public.ts';
import { publishedBeside } from './published-beside.ts';

const figure = (part: Partial<PublishedFigure>): PublishedFigure => ({
  country: 'SE',
  year: '2023',
  metric: 'handled',
  offence: 'SE.BRB.4.1b',
  purpose: null,
  breakdown: 'all',
  value: 7,
  qualifier: 'exact',
  as_published: '7',
  unit: 'offences',
  source: 'INVENTED',
  mark: 'S',
  note: '',
  conflict_group: null,
  ...part,
});
const told = (figures: readonly PublishedFigure[]) =>
  publishedBeside(figures, 'SE').map(({ metric, year, value }) => `${metric} ${year} ${value}`);

test('all crimes of a country, and its shares, are not shown beside exploitation', () => {
  const figures = [
    figure({ offence: 'SE.ALL', value: 1_500_000 }),
    figure({ offence: 'SE.BRB.4.2', value: 1600 }),
    figure({ metric: 'cleared-pct', unit: 'per cent of handled offences', value: 12 }),
    figure({ value: 164 }),
  ];
  expect(told(figures)).toEqual(['handled 2023 164']);
});

test('the newest of each thing counted; of one year that on labour, and the largest of these', () => {
  const figures = [
    figure({ year: '2022', purpose: 'forced_labour', value: 51 }),
    figure({ value: 12, purpose: 'begging' }),
    figure({ value: 50, purpose: 'forced_labour', offence: 'SE.BRB.4.1a' }),
    figure({ value: 164, purpose: 'forced_labour' }),
  ];
  expect(told(figures)).toEqual(['handled 2023 164']);
});

test('are in the order of a case, and never of another country or a part', () => {
  const figures = [
    figure({ metric: 'convictions', unit: 'convictions', year: '2024', value: 0 }),
    figure({ metric: 'presumed-victims', unit: 'persons', offence: null, value: 375 }),
    figure({ metric: 'joint-inspections', unit: 'inspections', offence: null, value: 3000 }),
    figure({ metric: 'presumed-victims', unit: 'persons', offence: null, breakdown: 'woman', year: '2024', value: 9 }),
    figure({ metric: 'suspected-cases', unit: 'cases', country: 'LT', value: 4 }),
    figure({ metric: 'suspected-cases', unit: 'cases', value: null }),
    figure({ metric: 'reported-cases', unit: 'cases', year: 'n/a' }),
  ];
  expect(told(figures)).toEqual(['joint-inspections 2023 3000', 'presumed-victims 2023 375', 'convictions 2024 0']);
});

test('eight at most, and then the newest', () => {
  const many = Array.from({ length: 12 }, (_, at) =>
    figure({ metric: `reported-cases-${'abcdefghijkl'[at]}`, unit: 'cases', year: String(2010 + at) }),
  );
  const years = publishedBeside(many, 'SE').map(({ year }) => year);
  expect(years).toHaveLength(8);
  expect(years).not.toContain('2013');
  expect(years).toContain('2014');
});
