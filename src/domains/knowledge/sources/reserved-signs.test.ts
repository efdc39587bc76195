import { describe, expect, it } from 'vitest';
import { signNotAllowed } from './reserved-signs.ts';

const observations = [
  { id: 'INS-C02', only_in: [], by: ['seen' as const] },
  { id: 'INS-V02', only_in: ['inner-alien-control' as const], by: ['document' as const] },
];
const allowed = (code: string, known: readonly string[] | string, capacity: string) =>
  signNotAllowed(
    [
      { code: 'INS-C02', known: ['seen'] },
      { code, known },
    ],
    capacity,
    observations,
  );

describe('residence status', () => {
  it('is noted from a paper, in a capacity that has that power', () => {
    expect(allowed('INS-V02', ['document'], 'inner-alien-control')).toBeNull();
  });

  it('is not noted in another capacity, nor because it was asked about or said', () => {
    const reserved = { at: 1, wrong: 'reserved' };
    expect(allowed('INS-V02', ['document'], 'support')).toEqual(reserved);
    expect(allowed('INS-V02', ['said'], 'inner-alien-control')).toEqual(reserved);
    expect(allowed('INS-V02', 'asked-not-so', 'inner-alien-control')).toEqual(reserved);
  });
});

it('a sign that no list has is not noted', () => {
  expect(allowed('INS-Z99', ['seen'], 'support')).toEqual({ at: 1, wrong: 'unknown' });
});
