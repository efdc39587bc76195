import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, created, found, now } from '../testing/an-event.ts';
import { toEndEvent } from './end.ts';

const end = (today: string, drafts = created()) => decide(toEndEvent, { act: act() }, found(drafts, today), now);

test('an event is closed on its last day or later, once', () => {
  expect(() => end('2026-12-09')).toThrow('event.not-over');
  expect(() => end('2026-12-11', [...created(), ...end('2026-12-10')])).toThrow('event.has-ended');
});
