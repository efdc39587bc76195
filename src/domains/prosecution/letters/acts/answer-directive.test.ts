import { expect, it } from 'vitest';
import { anEnvelope, type Happening, stored, uuid, withActs } from '../../testing/builders.ts';
import { given } from '../../testing/letters.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toAnswerDirective } from './answer-directive.ts';

it('a directive is answered once', () => {
  const answer = {
    act: anEnvelope(),
    facts: { directive: uuid(6001), answer: 'done' as const, items: [] },
    words: { answer: null },
  };
  const answered: Happening = ['directive.answer', answer.facts];
  expect(withActs([given], done(toAnswerDirective, answer, stored(given))).directives[0]?.answered?.answer).toBe(
    'done',
  );
  expect(refusal(toAnswerDirective, answer, stored(given, answered)).text).toBe(
    'prosecution.problem.directive-answered',
  );
  expect(refusal(toAnswerDirective, answer, stored()).text).toBe('prosecution.problem.directive-unknown');
});
