import type { CostFigures } from '../../caseload/public.ts';
import { aStudy } from '../../caseload/testing/caseload-builder.ts';
import { drawnFunnel } from '../../caseload/testing/drawn-funnel.ts';
import type { Release } from '../release/release.ts';

const told = (kronor: number) => ({ kronor, people: 24, cases: 12 });
const restaurants: CostFigures['all'] = {
  sector: 'restaurant',
  documented: told(1_200_000),
  probable: told(1_900_000),
  claimed: told(2_345_000),
  priced: false,
  below: null,
};

export const aReleaseId = '00000000-0000-7000-8000-000000000081';

/** A signed release of invented agencies over the worked example; a test changes only what it is about. */
export const aRelease = (over: Partial<Release> = {}): Release => ({
  study: 'national',
  name: '2026:3',
  country: 'SE',
  invented: true,
  houses: [
    { sv: 'Myndighet 1', en: 'Agency 1' },
    { sv: 'Myndighet 2', en: 'Agency 2' },
  ],
  joined: 31,
  apart: null,
  figures: aStudy(drawnFunnel),
  cost: { sectors: [restaurants], all: { ...restaurants, sector: 'all' } },
  madeBy: '1010',
  madeAt: '2026-10-01T08:00:00.000Z',
  signedBy: '1017',
  signedAt: '2026-10-02T08:00:00.000Z',
  ...over,
});
