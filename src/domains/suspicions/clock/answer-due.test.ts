import { describe, expect, it } from 'vitest';
import { calendarOf, swedish } from '../../../testing/calendar.ts';
import { answerDue, isAcute } from './answer-due.ts';

const onTheWall = (iso: string, offset: string): string => new Date(`${iso}:00${offset}`).toISOString();
const nothing = { bed: 'no', injury: 'unknown', children: 'no', threat: 'unknown' } as const;

describe('the answer', () => {
  it('to what came on a Friday afternoon is due on Monday at ten', () => {
    expect(answerDue(onTheWall('2026-11-20T16:20', '+01:00'), false, swedish)).toBe(
      onTheWall('2026-11-23T10:00', '+01:00'),
    );
  });

  it('to what came in the morning of a working day is due the next one, not the same', () => {
    expect(answerDue(onTheWall('2026-11-24T08:00', '+01:00'), false, swedish)).toBe(
      onTheWall('2026-11-25T10:00', '+01:00'),
    );
  });

  it('waits over a holiday, and is at ten by the clock on the wall also after the clocks were changed', () => {
    expect(answerDue(onTheWall('2026-04-02T15:00', '+02:00'), false, swedish)).toBe(
      onTheWall('2026-04-07T10:00', '+02:00'),
    );
    expect(answerDue(onTheWall('2026-10-23T15:00', '+02:00'), false, swedish)).toBe(
      onTheWall('2026-10-26T10:00', '+01:00'),
    );
  });

  it('is due by the clock and the holidays of the country that it came to', () => {
    // Tuesday 24 February is the independence day of Estonia, and an ordinary Tuesday in Sweden.
    const monday = '2026-02-23T12:00:00.000Z';
    expect(answerDue(monday, false, calendarOf('SE'))).toBe(onTheWall('2026-02-24T10:00', '+01:00'));
    expect(answerDue(monday, false, calendarOf('EE'))).toBe(onTheWall('2026-02-25T10:00', '+02:00'));
  });

  it('to what is acute is due within two hours, at night and at weekends too', () => {
    expect(answerDue(onTheWall('2026-02-05T20:12', '+01:00'), true, swedish)).toBe(
      onTheWall('2026-02-05T22:12', '+01:00'),
    );
  });
});

describe('what is acute', () => {
  it('is a yes to any of the needs, and nothing that is not known', () => {
    expect(isAcute(nothing)).toBe(false);
    for (const need of ['bed', 'injury', 'children', 'threat'])
      expect(isAcute({ ...nothing, [need]: 'yes' })).toBe(true);
  });
});
