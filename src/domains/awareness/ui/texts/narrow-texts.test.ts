import { expect, it } from 'vitest';
import type { TextShown } from '../../texts/schema.ts';
import { isReviewable, isSignable, narrowTexts } from './narrow-texts.ts';

const newest = { version: 1, said: 'Ring oss', isOwn: false, isOfNow: true, isReviewed: false, asksChange: false };
const text = (change: Partial<TextShown> = {}): TextShown => ({
  ...{ key: 'page.one', group: 'page', sv: 'Ring', en: 'Call us', note: '', original: 'aaaaaaaaaaaa' },
  ...{ standing: 'draft', hasNewer: false, newest, official: null, ...change },
});

it('a text is found by a word of its original, its translation or its name, and by its state', () => {
  const all = [text(), text({ key: 'talk.two', group: 'talk', standing: 'signed', en: 'Stop' })];
  const keys = (wanted: object) =>
    narrowTexts(all, { word: '', standing: '', group: '', ...wanted }).map(({ key }) => key);
  expect(keys({ word: ' CALL ' })).toEqual(['page.one']);
  expect(keys({ word: 'ring oss' })).toEqual(['page.one', 'talk.two']);
  expect(keys({ standing: 'signed' })).toEqual(['talk.two']);
  expect(keys({ group: 'page' })).toEqual(['page.one']);
});

it('one reviews what another person wrote, and signs what was reviewed', () => {
  expect(isReviewable(text())).toBe(true);
  expect(isReviewable(text({ newest: { ...newest, isOwn: true } }))).toBe(false);
  expect(isReviewable(text({ newest: { ...newest, isOfNow: false } }))).toBe(false);
  expect(isReviewable(text({ standing: 'signed' }))).toBe(false);
  expect(isSignable(text())).toBe(false);
  expect(isSignable(text({ standing: 'reviewed', newest: { ...newest, isReviewed: true } }))).toBe(true);
  expect(isSignable(text({ standing: 'signed', hasNewer: true, newest: { ...newest, isReviewed: true } }))).toBe(true);
});
