import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, begin, found, now } from '../../testing/a-campaign.ts';
import { toEnterCalls } from './enter-calls.ts';

const begun = begin();
const enter = (over: object) =>
  decide(
    toEnterCalls,
    { act: act(), line: 'Provlinjen', from: '2026-11-02', to: '2026-11-08', count: 0, source: 'Provlistan', ...over },
    found(begun),
    now,
  );

it('calls are of days that have come, and none is a number too', () => {
  expect(() => enter({ to: '2026-11-25' })).toThrow('campaign.day-to-come');
  expect(() => enter({ to: '2026-11-01' })).toThrow('campaign.ends-before-it-begins');
  expect(found([...begun, ...enter({})]).state.calls).toMatchObject([{ count: 0, by: '1005' }]);
});
