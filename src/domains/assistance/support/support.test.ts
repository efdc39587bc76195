import { expect, it } from 'vitest';
import { aSupport, someFile, uuid } from '../testing/builders.ts';
import { hasNotBegun } from './support.ts';

it('nothing is arranged for a person before their support has begun', () => {
  expect(hasNotBegun({ id: uuid(1), at: someFile, state: null })).toMatchObject({ kind: 'conflict' });
  expect(hasNotBegun(aSupport())).toBeNull();
});
