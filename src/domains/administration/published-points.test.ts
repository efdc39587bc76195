import { expect, it } from 'vitest';
import { type PublishedPoint, publishedFor } from './published-points.ts';

const point = (id: string, over: Partial<PublishedPoint> = {}): PublishedPoint => ({
  ...{ id, agency: 1, country: 'SE', agencyKey: 'prov', agencyName: { sv: 'Provmyndigheten', en: 'Trial agency' } },
  ...{
    number: '000-1',
    nameSv: 'Prov',
    nameEn: 'Trial',
    hoursSv: null,
    hoursEn: null,
    alwaysAnswered: false,
    languages: [],
  },
  ...{ counties: [], audience: 'worker', from: '2026-01-01', to: null, confirmedOn: null },
  ...over,
});
const points = [
  point('everywhere'),
  point('here', { counties: ['SE-T', 'SE-U'] }),
  point('elsewhere', { counties: ['SE-M'] }),
  point('ended', { to: '2026-11-23' }),
  point('not-yet', { from: '2026-11-25' }),
  point('for-us', { audience: 'professional' }),
  point('abroad', { country: 'FI' }),
];
const ids = (county: string | null, audience: 'worker' | 'professional' | null = 'worker') =>
  publishedFor(points, { country: 'SE', county, audience, on: '2026-11-24' }).map(({ id }) => id);

it('of a county that is asked for its own numbers come first, then those of the whole country; else the latter alone', () => {
  expect(ids('SE-T')).toEqual(['here', 'everywhere']);
  expect(ids(null)).toEqual(['everywhere']);
  expect(ids(null, 'professional')).toEqual(['for-us']);
  expect(ids('SE-U', null)).toEqual(['here', 'everywhere', 'for-us']);
});
