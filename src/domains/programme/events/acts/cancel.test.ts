import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, created, found, now } from '../testing/an-event.ts';
import { toCancelEvent } from './cancel.ts';

const cancel = (drafts = created(), today = '2026-11-24') =>
  decide(toCancelEvent, { act: act(), why: 'Prov' }, found(drafts, today), now);

test('an event is called off once, and not when it is over', () => {
  expect(() => cancel(created(), '2026-12-11')).toThrow('event.is-over');
  expect(() => cancel([...created(), ...cancel()])).toThrow('event.was-cancelled');
});
