import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aCoding, aFile, anEnvelope, aReview } from '../../testing/builders.ts';
import type { Review } from '../review.ts';
import { toResolve } from './resolve.ts';

const at = { country: 'SE', realm: '7' };
const resolve = (input: { act: ReturnType<typeof anEnvelope>; coding: ReturnType<typeof aCoding> }, state: Review) =>
  decide(toResolve, input, { at, id: aFile, state }, new Date('2026-11-24T08:40:00.000Z'));
const decision = { act: anEnvelope(), coding: aCoding() };

test('a third decision rests on both readings', () => {
  const differing = aReview(aCoding({ reason: 'RC04' }));
  const [act] = resolve(decision, differing);
  expect(act?.basedOn).toEqual(differing.readings.map((reading) => reading.act));
});

test('nothing is decided where no readers differ', () => {
  for (const review of [aReview(), aReview(aCoding())]) {
    expect(() => resolve(decision, review)).toThrow('study.review.nothing-to-resolve');
  }
});

test('what is decided ends as the closed lists know', () => {
  const impossible = { ...decision, coding: aCoding({ exit: 'convicted' }) };
  expect(() => resolve(impossible, aReview(aCoding({ reason: 'RC04' })))).toThrow('study.review.exit-impossible');
});
