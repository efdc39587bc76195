import { describe, expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aCoding, aFile, anEnvelope, aReview } from '../../testing/builders.ts';
import { type FileToRead, type ReviewFile, toReview } from './review.ts';

const review = (input: ReviewFile, file: FileToRead) =>
  decide(toReview, input, file, new Date('2026-11-24T08:40:00.000Z'));
const reading = (over: Partial<ReviewFile> = {}): ReviewFile => ({
  act: anEnvelope(),
  file: aFile,
  pseudonym: 'O-2021-7',
  coding: aCoding(),
  ...over,
});
const at = { country: 'SE', realm: '7' };
const nothing: FileToRead = { at, id: aFile, reader: '1010', state: null, isPseudonymUsed: false };

describe('a closed file', () => {
  test('is read by a first and then by another person', () => {
    expect(review(reading(), nothing)).toMatchObject([{ type: 'study.review', facts: { pseudonym: 'O-2021-7' } }]);
    expect(review(reading(), { ...nothing, reader: '1017', state: aReview() })).toHaveLength(1);
  });

  test('is not read twice by the same person, nor by a third', () => {
    expect(() => review(reading(), { ...nothing, state: aReview() })).toThrow('study.review.same-reader');
    const both = { ...nothing, reader: '1018', state: aReview(aCoding()) };
    expect(() => review(reading(), both)).toThrow('study.review.read-twice');
  });

  test('keeps its name, and a name is of one file', () => {
    expect(() => review(reading(), { ...nothing, isPseudonymUsed: true })).toThrow('study.review.pseudonym-used');
    const other = reading({ pseudonym: 'O-2021-8' });
    expect(() => review(other, { ...nothing, reader: '1017', state: aReview() })).toThrow('study.review.other-file');
  });

  test('ends as the closed lists know, for a reason that explains it', () => {
    const ending = (over: object) => () => review(reading({ coding: aCoding(over) }), nothing);
    expect(ending({ exit: 'convicted' })).toThrow('study.review.exit-impossible');
    expect(ending({ reason: 'RC12' })).toThrow('study.review.reason-impossible');
    expect(ending({ reason: null })).not.toThrow();
  });
});
