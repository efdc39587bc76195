import { expect, it } from 'vitest';
import { swedish } from '../../../../testing/calendar.ts';
import { aStanding, at, someFile, uuid } from '../../testing/builders.ts';
import { usualTerm } from '../term.ts';
import { lapse } from './lapse.ts';

const clock = (now: string) =>
  lapse(
    { id: uuid(0), at: someFile, state: aStanding() },
    { now: new Date(at(now)), term: usualTerm, calendar: swedish, newId: () => uuid(7) },
  );

it('the clock records that it lapsed, from the minute on at which it did, and names the message', () => {
  expect(clock('2026-11-25T09:59')).toBeNull();
  expect(clock('2026-11-25T10:07')).toMatchObject({
    at: at('2026-11-25T10:00'),
    draft: { id: uuid(7), type: 'suspicion.lapse', facts: { letter: uuid(800) } },
  });
});
