import { describe, expect, it } from 'vitest';
import { course as courseOf } from '../testing/lessons.ts';
import { recallDays } from './facts.ts';
import { questionsOn } from './questions.ts';
import { type Recall, recallOn } from './recall.ts';

const police = courseOf('police');

const chosen: Recall = { course: 'police', version: 1, from: '2026-11-01', days: [2, 7, 30], rounds: [], ended: false };
const answered = (...days: readonly (2 | 7 | 30)[]): Recall => ({
  ...chosen,
  rounds: days.map((day) => ({ day, on: '2026-11-03', before: null, after: null, answers: {} })),
});

describe('when one is asked again', () => {
  it.each<[string, Recall, string, ReturnType<typeof recallOn>]>([
    ['not on the day of the choice', chosen, '2026-11-01', { day: 2, on: '2026-11-03', isDue: false }],
    ['after two days', chosen, '2026-11-03', { day: 2, on: '2026-11-03', isDue: true }],
    ['on any day until the next', chosen, '2026-11-07', { day: 2, on: '2026-11-03', isDue: true }],
    ['not twice', answered(2), '2026-11-05', { day: 7, on: '2026-11-08', isDue: false }],
    ['after seven, without what was passed over', chosen, '2026-11-08', { day: 7, on: '2026-11-08', isDue: true }],
    ['after thirty', answered(2, 7), '2026-12-01', { day: 30, on: '2026-12-01', isDue: true }],
    ['for thirty days more', answered(2, 7), '2026-12-31', { day: 30, on: '2026-12-01', isDue: true }],
    ['and then no more', answered(2, 7), '2027-01-01', null],
    ['nor once the last is answered', answered(30), '2026-12-02', null],
    ['nor once it was ended', { ...chosen, ended: true }, '2026-11-03', null],
    [
      'only on the days that were chosen',
      { ...chosen, days: [30] },
      '2026-11-20',
      { day: 30, on: '2026-12-01', isDue: false },
    ],
  ])('%s', (_, recall, today, expected) => {
    expect(recallOn(recall, today)).toEqual(expected);
  });
});

describe('the questions', () => {
  it('are one from each piece, and others each time', () => {
    const ids = recallDays.map((day) => questionsOn(police, day).map(({ choice }) => choice.id));
    expect(ids[0]).toHaveLength(police.pieces.length);
    expect(new Set(ids.flat()).size).toBe(ids.flat().length);
    for (const { choice } of questionsOn(police, 7))
      expect(choice.options.map((one) => one.id)).toContain(choice.right);
  });

  it('of a course of one piece are several, and others each time', () => {
    const ids = recallDays.map((day) => questionsOn(courseOf('first-evening'), day).map(({ choice }) => choice.id));
    expect(ids.map(({ length }) => length)).toEqual([2, 2, 2]);
    expect(new Set(ids.flat()).size).toBe(6);
  });
});
