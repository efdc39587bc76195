import { expect, it } from 'vitest';
import type { PracticeRow, RecommendationRow } from '../../register/register-schema.ts';
import { everything, practicesIn, recommendationsIn } from './register-filter.ts';

const source = { name: 'Provkällan', link: null };
const recommendation = (over: Partial<RecommendationRow>): RecommendationRow => ({
  ...{ id: null, code: 'R1', reference: 'R1', text: 'Prov', source, isVerified: false, obstacles: ['OB-A01'] },
  ...{ state: null, on: null, evidence: null, who: null, owner: null, reviewBy: null },
  ...over,
});
const practice = (over: Partial<PracticeRow>): PracticeRow => ({
  ...{ id: null, reference: 'prov', country: 'FI', obstacles: ['OB-A01'], what: 'Prov', where: 'Prov', source },
  ...{ evidence: null, doesNotShow: 'Prov', conditions: 'Prov', isVerified: false, ended: false },
  ...over,
});

it('finds recommendations by state, obstacle and words', () => {
  const rows = [recommendation({}), recommendation({ code: 'R2', state: 'carried-out', obstacles: ['OB-B06'] })];
  expect(recommendationsIn(rows, everything)).toHaveLength(2);
  expect(recommendationsIn(rows, { ...everything, kind: 'not-taken' })).toEqual([rows[0]]);
  expect(recommendationsIn(rows, { ...everything, kind: 'carried-out', obstacle: 'OB-B06' })).toEqual([rows[1]]);
  expect(recommendationsIn(rows, { ...everything, words: 'r2 PROV' })).toEqual([rows[1]]);
});

it('finds practices by country, obstacle and words', () => {
  const rows = [practice({}), practice({ country: 'NO', what: 'Betänketid', obstacles: ['OB-B06'] })];
  expect(practicesIn(rows, { ...everything, kind: 'NO' })).toEqual([rows[1]]);
  expect(practicesIn(rows, { ...everything, obstacle: 'OB-A01' })).toEqual([rows[0]]);
  expect(practicesIn(rows, { ...everything, words: 'betänketid' })).toEqual([rows[1]]);
});
