import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, begin, found, now } from '../../testing/a-campaign.ts';
import { toCloseCampaign } from './close.ts';

const close = (on: string, drafts = begin()) => [
  ...drafts,
  ...decide(toCloseCampaign, { act: act(), on, learnt: 'Prov', next: null }, found(drafts), now),
];

it('is closed once, on a day that has come and on which it had begun', () => {
  expect(() => close('2026-11-25')).toThrow('campaign.day-to-come');
  expect(() => close('2026-11-01')).toThrow('campaign.closed-before-begun');
  const closed = close('2026-11-23');
  expect(found(closed).state.closed).toMatchObject({ on: '2026-11-23', by: '1005' });
  expect(() => close('2026-11-23', closed)).toThrow('campaign.is-closed');
});
