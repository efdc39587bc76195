import type { Act, ActDraft, ActEnvelope } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { toCreateCampaign } from '../campaigns/acts/create.ts';
import { toSetChannel } from '../campaigns/acts/set-channel.ts';
import type { CampaignPlan } from '../campaigns/campaign-schema.ts';
import { foldCampaign } from '../campaigns/fold-campaign.ts';

/** An invented campaign for workers in three weeks of November, and what it can name. */
export const at = { country: 'SE', realm: '1' };
export const id = '018f0000-0000-7000-8000-000000000100';
export const channel = '018f0000-0000-7000-8000-000000000200';
export const now = new Date('2026-11-24T08:40:00.000Z');
let count = 0;
export const act = (): ActEnvelope =>
  ({ id: `018f0000-0000-7000-8000-0000000009${String(count++).padStart(2, '0')}` }) as ActEnvelope;
export const known = {
  languages: ['sv', 'uk'],
  texts: ['page.tip.work.start'],
  budget: [{ programme: id, line: 'print' }],
};
export const aPlan = (change: Partial<CampaignPlan> = {}): CampaignPlan => ({
  ...{ name: 'Provkampanjen', aim: 'Provmålet', ownWords: null },
  ...{ group: 'workers', obstacle: 'OB-A02', sector: 'berries', languages: ['uk'] },
  ...{ from: '2026-11-02', to: '2026-11-22', texts: ['page.tip.work.start'], budget: null },
  ...change,
});
export const begin = (change: Partial<CampaignPlan> = {}): readonly ActDraft[] =>
  decide(
    toCreateCampaign,
    { act: act(), campaign: id, ...aPlan(change) },
    { id, at, reference: 'C-PROV000-0', code: 'PROVPR0V', known },
    now,
  );
export const found = (drafts: readonly ActDraft[]) => ({
  ...{ id, at, today: '2026-11-24', known },
  state: foldCampaign(
    drafts.map((one) => ({ ...one, actor: '1005', recordedAt: now.toISOString() })) as unknown as Act[],
  ),
});
export const aChannel = (change: object = {}) => ({
  ...{ act: act(), channel, kind: 'posters' as const, name: 'Provbussar' },
  ...{ from: '2026-11-03', to: '2026-11-10', estimate: 400, estimatedBy: 'Provtryckeriet' },
  ...change,
});
/** It with one channel. */
export const withChannel = (): readonly ActDraft[] => {
  const begun = begin();
  return [...begun, ...decide(toSetChannel, aChannel(), found(begun), now)];
};
