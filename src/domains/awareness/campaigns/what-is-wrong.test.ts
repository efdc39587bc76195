import { expect, it } from 'vitest';
import { aPlan, known } from '../testing/a-campaign.ts';
import type { CampaignPlan } from './campaign-schema.ts';
import { whatIsWrong } from './what-is-wrong.ts';

const wrongIn = (change: Partial<CampaignPlan>) => whatIsWrong(aPlan(change), known).map(({ path }) => path);

it('a campaign has days, a message, and for workers a language', () => {
  expect(wrongIn({})).toEqual([]);
  expect(wrongIn({ to: '2026-11-01' })).toEqual(['to']);
  expect(wrongIn({ to: '2027-11-02' })).toEqual([]);
  expect(wrongIn({ to: '2027-11-03' })).toEqual(['to']);
  expect(wrongIn({ texts: [] })).toEqual(['ownWords']);
  expect(wrongIn({ texts: [], ownWords: 'Prov' })).toEqual([]);
  expect(wrongIn({ languages: [] })).toEqual(['languages']);
  expect(wrongIn({ languages: [], group: 'employers' })).toEqual([]);
});

it('names only what there is', () => {
  expect(wrongIn({ languages: ['uk', 'xx'] })).toEqual(['languages']);
  expect(wrongIn({ texts: ['page.unknown'] })).toEqual(['texts']);
  const [line] = known.budget;
  expect(wrongIn({ budget: line ?? null })).toEqual([]);
  expect(wrongIn({ budget: { programme: line?.programme ?? '', line: 'travel' } })).toEqual(['budget']);
});
