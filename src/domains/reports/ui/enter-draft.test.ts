import { expect, test } from 'vitest';
import { type EnterDraft, emptyDraft, errorsIn, valueIn } from './enter-draft.ts';

const draft = (over: Partial<EnterDraft> = {}): EnterDraft => ({
  ...emptyDraft,
  is: 'number',
  number: '1 204',
  sourceKind: 'published',
  source: 'An invented yearbook',
  ...over,
});
const wrongIn = (over: Partial<EnterDraft>, isChange = false) =>
  errorsIn(draft(over), isChange).map(({ path }) => path);

test('a number is a whole one, zero is a number, and an empty field is none', () => {
  expect(valueIn(draft())).toEqual({ is: 'number', number: 1204 });
  expect(valueIn(draft({ number: '0' }))).toEqual({ is: 'number', number: 0 });
  for (const number of ['', ' ', '-1', '1.5', '1e3', 'five']) {
    expect(valueIn(draft({ number }))).toBeNull();
    expect(wrongIn({ number })).toEqual(['number']);
  }
});

test('what is unknown says why', () => {
  expect(wrongIn({ is: 'unknown' })).toEqual(['reason']);
  expect(valueIn(draft({ is: 'unknown', reason: 'no-answer' }))).toEqual({ is: 'unknown', reason: 'no-answer' });
  expect(valueIn(draft({ is: 'unknown', reason: 'not-held' }))).toBeNull();
});

test('everything has a source, and what changes something says why', () => {
  expect(wrongIn({ is: '', sourceKind: '', source: '' })).toEqual(['value', 'sourceKind', 'source']);
  expect(wrongIn({}, true)).toEqual(['note']);
  expect(wrongIn({ is: 'taken-back', note: 'It was another year.' }, true)).toEqual([]);
});
