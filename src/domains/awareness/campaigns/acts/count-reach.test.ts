import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, channel, found, id, now, withChannel } from '../../testing/a-campaign.ts';
import { toCountReach } from './count-reach.ts';

const drafts = withChannel();
const count = (over: object) =>
  decide(
    toCountReach,
    { act: act(), channel, people: 120, on: '2026-11-10', what: 'Provblad', source: 'Provlistan', ...over },
    found(drafts),
    now,
  );

it('is of a channel that is there, on a day that has come and on which it had begun', () => {
  expect(() => count({ channel: id })).toThrow('campaign.channel-unknown');
  expect(() => count({ on: '2026-11-25' })).toThrow('campaign.day-to-come');
  expect(() => count({ on: '2026-11-02' })).toThrow('campaign.before-channel');
  const { channels } = found([...drafts, ...count({})]).state;
  expect(channels[0]?.counted).toMatchObject([{ people: 120, on: '2026-11-10', by: '1005' }]);
});
