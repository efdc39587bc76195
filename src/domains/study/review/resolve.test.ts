import { expect, test } from 'vitest';
import { aCoding, aFile, anEnvelope, aReview } from '../testing/builders.ts';
import { resolve } from './resolve.ts';

const at = { country: 'SE', realm: '7' };
const decision = { act: anEnvelope(), coding: aCoding() };

test('a third decision rests on both readings', () => {
  const differing = aReview(aCoding({ reason: 'RC04' }));
  const [act] = resolve(decision, { at, id: aFile, review: differing });
  expect(act?.basedOn).toEqual(differing.readings.map((reading) => reading.act));
});

test('nothing is decided where nobody differs', () => {
  for (const review of [aReview(), aReview(aCoding())]) {
    expect(() => resolve(decision, { at, id: aFile, review })).toThrow('study.review.nothing-to-resolve');
  }
});
