import { describe, expect, it, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { doNotKnow } from '../lesson-file.ts';
import { course as courseOf } from '../testing/lessons.ts';
import { toAnswerRecall } from './acts/answer-recall.ts';
import { toChooseRecall } from './acts/choose-recall.ts';
import { recallDays } from './facts.ts';
import { questionsOn } from './questions.ts';
import { type Recall, recallOn } from './recall.ts';

const at = { country: 'SE', realm: '1' };
const act = { id: '018f0000-0000-7000-8000-000000000001' } as never;
const id = '018f0000-0000-7000-8000-000000000002';
const now = new Date('2026-11-24T08:40:00.000Z');
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

test('days are stored once each and in order', () => {
  const [made] = decide(
    toChooseRecall,
    { act, recall: id, days: [30, 2, 30] },
    { id, at, course: police, isAsked: false, today: '2026-11-24' },
    now,
  );
  expect(made?.facts).toEqual({ course: 'police', version: 1, from: '2026-11-24', days: [2, 30] });
});

describe('an answer', () => {
  const questions = questionsOn(police, 7);
  const of = { id, at, today: '2026-11-24', asked: 7, questions } as const;
  const input = { act, day: 7 as const, before: 2, after: 4, answers: {} as Record<string, string> };
  const all = Object.fromEntries(questions.map(({ choice }) => [choice.id, choice.right]));

  it('is taken as it was given, also where one does not know, and nothing else that was sent', () => {
    const [first] = questions;
    const answers = { ...all, [first?.choice.id ?? '']: doNotKnow, 'police.9.made.up': 'right' };
    const [made] = decide(toAnswerRecall, { ...input, answers }, of, now);
    expect(made?.facts).toEqual({
      day: 7,
      on: '2026-11-24',
      before: 2,
      after: 4,
      answers: { ...all, [first?.choice.id ?? '']: doNotKnow },
    });
  });

  it('is refused where one is missing or is none of the options, and when nothing is asked', () => {
    expect(() => decide(toAnswerRecall, input, of, now)).toThrow(expect.objectContaining({ kind: 'invalid' }));
    const [first] = questions;
    const forged = { ...all, [first?.choice.id ?? '']: 'forged' };
    expect(() => decide(toAnswerRecall, { ...input, answers: forged }, of, now)).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: `answers.${first?.choice.id}` })] }),
    );
    const early = { ...of, asked: null };
    expect(() => decide(toAnswerRecall, { ...input, answers: all }, early, now)).toThrow('recall.not-due');
    expect(() => decide(toAnswerRecall, { ...input, day: 2, answers: all }, of, now)).toThrow('recall.not-due');
  });
});
