import { expect, it } from 'vitest';
import { anEnvelope, stored, uuid } from '../../testing/builders.ts';
import { aLetter, crossing, items, snapshot } from '../../testing/letters.ts';
import { refusal } from '../../testing/refused.ts';
import type { ArrivedLetter } from '../arrived-letter.ts';
import { toAnswerLetter } from './answer-letter.ts';

it('a directive from another agency is answered by a disclosure, once', () => {
  const input = {
    act: anEnvelope(),
    file: uuid(1),
    answer: 'nothing-found' as const,
    items: [],
    words: { answer: 'Letat.' },
  };
  const answer = (over: Partial<ArrivedLetter>) =>
    refusal(toAnswerLetter, input, {
      ...aLetter({ kind: 'directive', ...over }),
      file: stored(...items),
      crossing,
      snapshot: snapshot(uuid(7001)),
    });
  expect(answer({}).text).toBe('done');
  expect(answer({ takenBy: '1000' }).text).toBe('prosecution.problem.letter-taken');
  expect(answer({ kind: 'investigation-file' }).text).toBe('prosecution.problem.letter-of-other-kind');
});
