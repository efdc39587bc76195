import { expect, it } from 'vitest';
import { anEnvelope, larkan, stored, uuid, withActs } from '../../testing/builders.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toLeaveQuestion } from './leave-question.ts';

it('a question is left aside with a reason, for a person in the file', () => {
  const left = {
    act: anEnvelope(),
    facts: { question: 'debt-before', party: larkan },
    words: { reason: 'Frågad i april.' },
  };
  expect(withActs([], done(toLeaveQuestion, left, stored())).leftQuestions).toEqual([left.facts]);
  const other = { ...left, facts: { ...left.facts, party: uuid(99) } };
  expect(refusal(toLeaveQuestion, other, stored()).text).toBe('prosecution.problem.party-unknown');
});
