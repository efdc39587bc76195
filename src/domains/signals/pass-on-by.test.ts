import { expect, it } from 'vitest';
import { passOnBy } from './pass-on-by.ts';

const own = { origin: 'own', registeredAt: '2031-03-04T08:00:00.000Z', isOwned: false, passedOn: 0, signs: 2 } as const;

it('an own signal with indicators should have an officer responsible within fourteen days, as My work counts it', () => {
  expect(passOnBy(own)).toBe('2031-03-18T08:00:00.000Z');
});

it('has no such day once an officer is responsible, once it was passed on, and where nothing was seen', () => {
  for (const change of [{ isOwned: true }, { passedOn: 1 }, { signs: 0 }, { origin: 'received' }] as const)
    expect(passOnBy({ ...own, ...change })).toBeNull();
});
