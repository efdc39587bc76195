import { expect, it } from 'vitest';
import { emptyReason, reasonErrors, reasonsIn, without } from './candidate-draft.ts';

const reason = (over: object = {}) => ({ ...emptyReason, kind: 'tip' as const, source: 'Somebody.', ...over });

it('a reason needs its kind and its source, and a day that can be read', () => {
  expect(reasonErrors([emptyReason]).map(({ path }) => path)).toEqual(['reasons.0.kind', 'reasons.0.source']);
  expect(reasonErrors([reason({ on: 'soon' })]).map(({ path }) => path)).toEqual(['reasons.0.on']);
  expect(reasonErrors([reason()])).toEqual([]);
});

it('what rested on a reason that is removed is independent again, and the others follow', () => {
  const three = [reason(), reason({ sameAs: '0' }), reason({ sameAs: '1' })];
  expect(without(three, 0).map(({ sameAs }) => sameAs)).toEqual(['', '0']);
  expect(without(three, 1).map(({ sameAs }) => sameAs)).toEqual(['', '']);
  expect(reasonsIn(three).map(({ sameAs }) => sameAs)).toEqual([null, 0, 1]);
});
