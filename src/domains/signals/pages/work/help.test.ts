import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedPoint } from '../../../administration/public.ts';
import { countries } from '../../../knowledge/public.ts';
import { knownHere } from '../../../knowledge/testing/known-here.ts';
import { helpFor, type Register } from './help.ts';

let register: Register;
beforeAll(async () => {
  register = (await knownHere()).knowledge.agencies.entries;
});

const point = (over: Partial<PublishedPoint> = {}): PublishedPoint => ({
  ...{
    id: '1',
    agency: 1,
    country: 'SE',
    agencyKey: 'prov',
    agencyName: { sv: 'Provmyndigheten', en: 'Trial agency' },
  },
  ...{
    number: '000-465 00 01',
    nameSv: 'Prov',
    nameEn: 'Trial',
    hoursSv: null,
    hoursEn: null,
    alwaysAnswered: false,
    languages: ['sv'],
  },
  ...{ counties: [], audience: 'worker', from: '2026-01-01', to: null, confirmedOn: null },
  ...over,
});
const on = '2026-11-24';
const helpIn = (country: string, points: readonly PublishedPoint[] = [], county: string | null = null) =>
  helpFor(points, register, { country, county, on });
const phones = (help: ReturnType<typeof helpFor>) =>
  help.numbers.map(({ phone }) => phone.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-'));

describe('whom a worker can call', () => {
  it.each(countries)('in %s by the register: only what is fit for workers, all of it not verified', (country) => {
    const help = helpIn(country);
    expect(help.emergency).toBe('112');
    const fit = register
      .filter((agency) => agency.country === country && agency.kind !== 'emergency')
      .flatMap(({ contacts }) => contacts)
      .filter(({ kind, show_to_worker }) => kind === 'phone' && show_to_worker === 'yes');
    expect(phones(help)).toEqual(fit.map(({ value }) => value));
    for (const { verified, byAgency } of help.numbers) expect([verified, byAgency]).toEqual([false, false]);
  });

  it('names in sentences a number that helps workers, and the emergency number where none is known', () => {
    expect(helpIn('SE').phone).toBe('112');
    expect(helpIn('FI').phone.replaceAll('\u00a0', ' ')).toBe('+358 2954 63177');
    expect(helpIn('SE', [point()]).phone).toBe('000\u2011465\u00a000\u00a001');
  });

  it('puts what an agency publishes first, of the county before the country, and says a number once', () => {
    const points = [point({ id: '2', number: '11414', confirmedOn: '2026-11-20' }), point({ counties: ['SE-T'] })];
    expect(phones(helpIn('SE', points, 'SE-T'))).toEqual(['000-465 00 01', '11414']);
    const [only, ...more] = helpIn('SE', points).numbers;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ verified: true, byAgency: true, source: { en: 'Trial agency' } });
  });

  it('shows no worker what an agency publishes for professionals', () => {
    expect(phones(helpIn('SE', [point({ audience: 'professional' })]))).toEqual(['114 14']);
  });
});
