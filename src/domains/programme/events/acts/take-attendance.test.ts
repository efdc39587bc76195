import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, created, found, invited, now, person } from '../testing/an-event.ts';
import { toTakeAttendance } from './take-attendance.ts';

const drafts = [...created(), invited(1)];
const take = (number: number, today: string) =>
  decide(toTakeAttendance, { act: act(), participant: person(number), came: true }, found(drafts, today), now);

test('attendance is taken from the first day on, of those who were asked', () => {
  expect(() => take(1, '2026-12-08')).toThrow('event.not-begun');
  expect(() => take(2, '2026-12-09')).toThrow('event.no-such-participant');
  expect(found([...drafts, ...take(1, '2026-12-09')]).state.participants[0]?.came).toBe(true);
});
