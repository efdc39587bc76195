import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aChannel, begin, found, now } from '../../testing/a-campaign.ts';
import { toSetChannel } from './set-channel.ts';

const set = (over: object, drafts = begin()) => [
  ...drafts,
  ...decide(toSetChannel, aChannel(over), found(drafts), now),
];

it('an estimate of reach has a source, and a channel is within the days of the campaign', () => {
  expect(() => set({ estimatedBy: null })).toThrow('campaign.source-missing');
  expect(() => set({ from: '2026-11-01' })).toThrow('campaign.outside-campaign');
  expect(() => set({ to: '2026-11-23' })).toThrow('campaign.outside-campaign');
  expect(() => set({ to: '2026-11-02' })).toThrow('campaign.ends-before-it-begins');
});

it('is entered again under the same id, without an estimate where none is made', () => {
  const once = set({});
  const again = found(set({ estimate: null }, once)).state.channels;
  expect(again).toHaveLength(1);
  expect(again[0]).toMatchObject({ estimate: null, kind: 'posters' });
});
