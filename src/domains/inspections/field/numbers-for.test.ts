import { beforeAll, expect, it } from 'vitest';
import type { PublishedPoint } from '../../administration/public.ts';
import type { Knowledge } from '../../knowledge/public.ts';
import { knownHere } from '../../knowledge/testing/known-here.ts';
import { numbersFor } from './numbers-for.ts';

let register: Knowledge['agencies']['entries'];
beforeAll(async () => {
  register = (await knownHere()).knowledge.agencies.entries;
});

const point = (number: string, over: Partial<PublishedPoint> = {}): PublishedPoint => ({
  ...{
    id: number,
    agency: 1,
    country: 'SE',
    agencyKey: 'prov',
    agencyName: { sv: 'Provmyndigheten', en: 'Trial agency' },
  },
  ...{ number, nameSv: 'Prov', nameEn: 'Trial', hoursSv: null, hoursEn: null, alwaysAnswered: false, languages: [] },
  ...{ counties: [], audience: 'professional', from: '2026-01-01', to: null, confirmedOn: null },
  ...over,
});
const points = [
  point('000-1'),
  point('000-2', { counties: ['SE-T'], audience: 'worker' }),
  point('000-3', { counties: ['SE-M'] }),
  point('000-4', { to: '2026-11-23' }),
  point('020 390000', { confirmedOn: '2026-11-01' }),
];
const numbersIn = (country: string, county: string | null = null) =>
  numbersFor(points, register, { country, county, on: '2026-11-24' }).map(({ number, verified }) => [number, verified]);

it('whom the officer can call: what agencies publish, the county first, then what the register has read, each number once', () => {
  expect(numbersIn('SE', 'SE-T')).toEqual([
    ['000-2', false],
    ['000-1', false],
    ['020 390000', true],
    ['114 14', false],
  ]);
});

it('never the number of another county, nor of any where the county is not known', () => {
  expect(numbersIn('SE', 'SE-AB').map(([number]) => number)).not.toContain('000-3');
  expect(numbersIn('SE').map(([number]) => number)).not.toContain('000-2');
});

it('in another country what its own register has read, and nothing from memory or in conflict', () => {
  expect(numbersIn('FI')).toEqual([['+358 2954 63177', false]]);
  expect(numbersIn('IS')).toEqual([]);
});
