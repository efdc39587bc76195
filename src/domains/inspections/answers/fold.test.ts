import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { answersPassedOn, questionArrival, questionDeclined, questionTaken } from '../testing/answers.ts';
import { anAct, numbered, someUnit } from '../testing/builders.ts';
import { foldQuestion } from './fold.ts';
import { AnswersSnapshot } from './schema.ts';
import { questionTasks } from './tasks.ts';

describe('a question for first answers', () => {
  it('is owed by the day of the decision: first that an officer takes it, then an answer', () => {
    const tasks = (...acts: readonly Act[]) => questionTasks(numbered(50), foldQuestion(acts));
    const dueAt = '2026-11-27T15:00:00.000Z';
    expect(tasks(questionArrival)).toMatchObject([{ kind: 'answers.take', open: true, owner: null, dueAt }]);
    expect(tasks(questionArrival, questionTaken)).toMatchObject([
      { kind: 'answers.give', open: true, owner: '1001', dueAt },
    ]);
    expect(tasks(questionArrival, questionTaken, answersPassedOn)).toMatchObject([
      { kind: 'answers.give', open: false },
    ]);
  });
  it('that was declined was taken by the officer who said that no answer may be given', () => {
    expect(foldQuestion([questionArrival, questionDeclined])).toMatchObject({ taken: { by: '1002' }, about: null });
  });

  it('carries back the chosen answers and nothing of when or in which language they were said', () => {
    const chosen = { question: numbered(60), 'pays-back': 'yes' };
    expect(AnswersSnapshot.parse(chosen)).toEqual(chosen);
    for (const more of [{ heldAt: '2026-02-05T18:30:00.000Z' }, { language: 'uz' }]) {
      expect(AnswersSnapshot.safeParse({ ...chosen, ...more }).success).toBe(false);
    }
  });
  it('shows the unit that asked that answers came, and only which', () => {
    const asked = anAct('answers.ask', {
      letter: numbered(60),
      toUnit: 51,
      to: someUnit,
      decisionOn: null,
      ground: 'se.trial',
    });
    const came = anAct(
      'disclosure.receive',
      {
        letter: numbered(61),
        kind: 'answers-given',
        from: someUnit,
        snapshot: { question: numbered(60) },
        words: ['pays-back'],
      },
      { id: numbered(9) },
    );
    const question = foldQuestion([asked, came]);
    expect(question).toMatchObject({ side: 'asks', replies: [{ codes: ['pays-back'] }] });
    expect(questionTasks(numbered(50), foldQuestion([asked]))).toEqual([]);
    expect(questionTasks(numbered(50), question)).toMatchObject([
      { kind: 'answers.arrived', open: false, waits: true },
    ]);
  });
});
