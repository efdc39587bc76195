import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { act, created, found, now } from '../testing/a-survey.ts';
import { toAddQuestion } from './add-question.ts';
import { toReview } from './review-question.ts';

const both = { sv: 'Prov', en: 'Trial' };
const question = act();
const drafts = [
  ...created(),
  ...decide(
    toAddQuestion,
    { act: question, ask: both, options: [both, both], right: 'a', why: both, source: 'Påhittad källa' },
    found(created()),
    now,
  ),
];
const review = (asker: string, id = question.id, given = drafts) =>
  decide(toReview, { act: act(), question: id }, { ...found(given), asker }, now);

test('a colleague reviews a question, and never the person who wrote it', () => {
  expect(review('1006')[0]?.facts).toEqual({ question: question.id });
  expect(() => review('1005')).toThrow('surveys.not-by-author');
  expect(() => review('1006', act().id)).toThrow('surveys.no-such-question');
});

test('a question is reviewed once', () => {
  const reviewed = review('1006').map((one) => ({ ...one, actor: '1006' }));
  expect(() => review('1006', question.id, [...drafts, ...reviewed])).toThrow('surveys.is-reviewed');
});
