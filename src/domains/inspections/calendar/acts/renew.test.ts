import { expect, it } from 'vitest';
import { anAct, anEnvelope, numbered } from '../../testing/builders.ts';
import { aCalendar, calendarEnded, firstHash } from '../../testing/calendar.ts';
import { done } from '../../testing/done.ts';
import { toRenewCalendar } from './renew.ts';

const other = 'b2'.repeat(32);
const renew = (of: ReturnType<typeof aCalendar>) => done(toRenewCalendar, { act: anEnvelope(), secretHash: other }, of);

it('an address is renewed by its owner, and the old one is known no more', () => {
  const [act] = renew(aCalendar());
  const { state: after } = aCalendar(anAct('calendar.renew', act?.facts, { id: numbered(3) }));
  expect(after.secretHash).toBe(other);
  expect(JSON.stringify(after)).not.toContain(firstHash);
  expect(() => renew({ ...aCalendar(), actor: '1001' })).toThrow('inspection.calendar-not-yours');
});

it('an address that has ended is not renewed', () => {
  expect(() => renew(aCalendar(calendarEnded))).toThrow('inspection.calendar-already-ended');
});
