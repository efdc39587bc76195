import { expect, test } from 'vitest';
import type { ActDraft } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { act, created, found, now } from '../testing/a-survey.ts';
import { toAddQuestion } from './add-question.ts';

const both = { sv: 'Prov', en: 'Trial' };
const add = (right: 'a' | 'b' | 'c', drafts: readonly ActDraft[] = created()) =>
  decide(
    toAddQuestion,
    { act: act(), ask: both, options: [both, both], right, why: both, source: 'Påhittad källa' },
    found(drafts),
    now,
  );

test('a question of the unit’s own holds its texts apart from its facts', () => {
  const [one] = add('b');
  expect(one?.facts).toEqual({ options: 2, right: 'b' });
  expect(one?.words?.['option.b.en']).toBe('Trial');
});

test('the right answer is one of those written, and there is room for twenty', () => {
  expect(() => add('c')).toThrow('surveys.right-not-there');
  let drafts: readonly ActDraft[] = created();
  for (let at = 0; at < 20; at += 1) drafts = [...drafts, ...add('a', drafts)];
  expect(() => add('a', drafts)).toThrow('surveys.too-many-questions');
});
