import type { Act } from '../../../kernel/act.ts';
import { toMakeCalendar } from '../calendar/acts/make.ts';
import { foldCalendar } from '../calendar/fold.ts';
import { anAct, anEnvelope, numbered, someFile } from './builders.ts';
import { done } from './done.ts';

export const firstHash = 'a1'.repeat(32);

/** An invented calendar of the officer 1000, once these acts have been, and who acts on it. */
export const aCalendar = (...later: readonly Act[]) => {
  const making = { at: someFile, capacity: 'supervision', language: 'sv' } as const;
  const input = { act: anEnvelope(), calendar: numbered(95), secretHash: firstHash };
  const made = anAct('calendar.make', done(toMakeCalendar, input, making)[0]?.facts);
  return { id: numbered(95), at: someFile, state: foldCalendar([made, ...later]), actor: '1000' };
};

export const calendarEnded = anAct('calendar.end', {}, { id: numbered(4) });
