import { expect, it } from 'vitest';
import { anEnvelope } from '../../testing/builders.ts';
import { aCalendar, calendarEnded } from '../../testing/calendar.ts';
import { done } from '../../testing/done.ts';
import { toEndCalendar } from './end.ts';

it('an address that has ended stays so', () => {
  expect(done(toEndCalendar, { act: anEnvelope() }, aCalendar())).toHaveLength(1);
  expect(() => done(toEndCalendar, { act: anEnvelope() }, aCalendar(calendarEnded))).toThrow(
    'inspection.calendar-already-ended',
  );
});
