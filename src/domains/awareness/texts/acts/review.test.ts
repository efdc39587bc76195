import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aLanguage, anEntry, aText } from '../../testing/a-language.ts';
import { type ReviewTexts, toReviewTexts } from './review.ts';

const at = new Date('2026-12-01T10:00:00Z');
const one = { key: 'page.one', version: 1, original: 'aaaaaaaaaaaa' };
const written = aText('page.one', { entries: [anEntry({ actor: '1' })] });
const given = (change: object = {}) =>
  ({
    ...{ act: { id: 'act' }, step: 'step', verdict: 'approve', able: 'mother tongue', comment: null, texts: [one] },
    ...change,
  }) as unknown as ReviewTexts;
const tried =
  (input: ReviewTexts, actor = '2', text = written) =>
  () =>
    decide(toReviewTexts, input, aLanguage([text], actor), at);

it('a second person approves a version, and says what makes them able to', () => {
  expect(tried(given())()[0]?.facts).toMatchObject({ verdict: 'approve', texts: [one] });
  expect(tried(given({ able: null }))).toThrow('worker-text.say-why-able');
  expect(tried(given({ verdict: 'ask-change' }))).toThrow('worker-text.say-what-to-change');
});

it('never the person who wrote it', () => {
  expect(tried(given(), '1')).toThrow('worker-text.own-translation');
});

it('reviews the version that is the newest, of the original as it is now', () => {
  expect(tried(given({ texts: [{ ...one, version: 0 }] }))).toThrow('worker-text.newer-version');
  expect(tried(given(), '2', aText('page.one'))).toThrow('worker-text.nothing-written');
  const old = aText('page.one', { entries: [anEntry({ original: 'cccccccccccc' })] });
  expect(tried(given(), '2', old)).toThrow('worker-text.older-original');
});
