import { describe, expect, test } from 'vitest';
import { aCoding, aFile, anEnvelope, aReview } from '../testing/builders.ts';
import { review } from './review.ts';

const reading = (over: Partial<Parameters<typeof review>[0]> = {}) => ({
  act: anEnvelope(),
  file: aFile,
  pseudonym: 'O-2021-7',
  coding: aCoding(),
  ...over,
});
const at = { country: 'SE', realm: '7' };
const nothing = { at, reader: '1010', review: null, isPseudonymUsed: false };

describe('a closed file', () => {
  test('is read by a first and then by another person', () => {
    expect(review(reading(), nothing)).toMatchObject([{ type: 'study.review', facts: { pseudonym: 'O-2021-7' } }]);
    expect(review(reading(), { ...nothing, reader: '1017', review: aReview() })).toHaveLength(1);
  });

  test('is not read twice by the same person, nor by a third', () => {
    expect(() => review(reading(), { ...nothing, review: aReview() })).toThrow('study.review.same-reader');
    const both = { ...nothing, reader: '1018', review: aReview(aCoding()) };
    expect(() => review(reading(), both)).toThrow('study.review.read-twice');
  });

  test('keeps its name, and a name stands for one file', () => {
    expect(() => review(reading(), { ...nothing, isPseudonymUsed: true })).toThrow('study.review.pseudonym-used');
    const other = reading({ pseudonym: 'O-2021-8' });
    expect(() => review(other, { ...nothing, reader: '1017', review: aReview() })).toThrow('study.review.other-file');
  });

  test('ends as the closed lists know, for a reason that explains it', () => {
    const ending = (over: object) => () => review(reading({ coding: aCoding(over) }), nothing);
    expect(ending({ exit: 'convicted' })).toThrow('study.review.exit-impossible');
    expect(ending({ reason: 'RC12' })).toThrow('study.review.reason-impossible');
    expect(ending({ reason: null })).not.toThrow();
  });
});
