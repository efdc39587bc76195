import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, aPlan, begin, found, now, withChannel } from '../../testing/a-campaign.ts';
import type { CampaignPlan } from '../campaign-schema.ts';
import { toChangeCampaign } from './change.ts';
import { toCloseCampaign } from './close.ts';

const change = (over: Partial<CampaignPlan>, drafts = begin()) => [
  ...drafts,
  ...decide(toChangeCampaign, { act: act(), ...aPlan(over) }, found(drafts), now),
];

it('says the whole plan again', () => {
  expect(found(change({ group: 'public', languages: [] })).state.plan).toMatchObject({
    group: 'public',
    languages: [],
  });
  expect(() => change({ to: '2026-10-01' })).toThrow('campaign.cannot-be-planned');
});

it('leaves no channel outside of its days', () => {
  expect(() => change({ from: '2026-11-05' }, [...withChannel()])).toThrow('campaign.channel-left-out');
});

it('is not changed once it is closed', () => {
  const begun = begin();
  const close = { act: act(), on: '2026-11-23', learnt: 'Prov', next: null };
  const closed = [...begun, ...decide(toCloseCampaign, close, found(begun), now)];
  expect(() => change({}, closed)).toThrow('campaign.is-closed');
});
