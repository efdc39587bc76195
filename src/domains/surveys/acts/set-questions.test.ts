import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { act, created, found, now, withFrame } from '../testing/a-survey.ts';
import { toSetQuestions } from './set-questions.ts';

const choose = (ids: string[], main: string, drafts = withFrame()) =>
  decide(toSetQuestions, { act: act(), ids, main }, found(drafts), now);

test('questions of the bank are chosen in an order, with the one that decides', () => {
  expect(choose(['QB-02', 'QB-01'], 'QB-01')[0]?.facts).toEqual({ ids: ['QB-02', 'QB-01'], main: 'QB-01' });
});

test('a question is asked once, is known, and the one that decides is asked', () => {
  expect(() => choose(['QB-01', 'QB-01'], 'QB-01')).toThrow('surveys.question-twice');
  expect(() => choose(['QB-01'], 'QB-02')).toThrow('surveys.main-not-asked');
  expect(() => choose(['QB-01', 'QB-39'], 'QB-01')).toThrow('surveys.no-such-question');
});

test('a repeat asks what the survey before it asked', () => {
  const [first] = created();
  const repeat = [{ ...first, facts: { ...(first?.facts as object), repeats: first?.id } }] as ReturnType<
    typeof created
  >;
  expect(() => choose(['QB-01'], 'QB-01', repeat)).toThrow('surveys.repeat-asks-the-same');
});
