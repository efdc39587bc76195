import { expect, it } from 'vitest';
import type { CampaignRow } from '../../campaigns/campaign-schema.ts';
import { everyCampaign, narrowCampaigns } from './narrow-campaigns.ts';

const row = (name: string, over: Partial<CampaignRow> = {}): CampaignRow => ({
  ...{ id: name, reference: 'C-PROV000-0', name, aim: 'Provmål', group: 'workers', sector: null, languages: [] },
  ...{ from: '2026-01-01', to: '2026-02-01', state: 'running', responsible: 'Prov', estimated: null, counted: null },
  ...over,
});
const rows = [row('Bär', { to: '2026-03-01' }), row('Affär', { from: '2026-01-05', state: 'closed' })];
const names = (over: Partial<typeof everyCampaign>) =>
  narrowCampaigns(rows, { ...everyCampaign, ...over }).map(({ name }) => name);

it('narrows by word, state and group, and sorts', () => {
  expect(names({})).toEqual(['Affär', 'Bär']);
  expect(names({ order: 'last-day' })).toEqual(['Bär', 'Affär']);
  expect(names({ order: 'name' })).toEqual(['Affär', 'Bär']);
  expect(names({ words: 'bär PROVMÅL' })).toEqual(['Bär']);
  expect(names({ state: 'closed' })).toEqual(['Affär']);
  expect(names({ group: 'public' })).toEqual([]);
});
