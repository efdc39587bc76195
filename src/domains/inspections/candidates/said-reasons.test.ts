import { expect, it } from 'vitest';
import { aReason } from '../testing/candidates.ts';
import { keptOf, sameAsLater } from './said-reasons.ts';

it('a reason comes from the same origin as an earlier one, and as none that comes later', () => {
  expect(sameAsLater([aReason(), aReason({ sameAs: 0 })])).toBeNull();
  expect(sameAsLater([aReason(), aReason({ sameAs: 1 })])?.fields).toMatchObject([{ path: 'reasons.1.sameAs' }]);
});

it('the source of a reason is sealed, and without a reason nothing is', () => {
  expect(JSON.stringify(keptOf([aReason()]).facts)).not.toContain('zQv');
  expect(keptOf([aReason()]).words).toEqual({ 'source-0': 'zQvSource: somebody who works there.' });
  expect(keptOf([])).toEqual({ facts: [], words: null });
});
