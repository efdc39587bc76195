import { describe, expect, it } from 'vitest';
import { declineErrors, declineOf, emptyDecline } from './decline-draft.ts';

const pathsOf = (over: Partial<typeof emptyDecline>) =>
  declineErrors({ ...emptyDecline, ...over }).map(({ path }) => path);

describe('a no to what was handed over', () => {
  it('says why and where instead, and that none is known is an answer too', () => {
    expect(pathsOf({})).toEqual(['reason', 'alternative']);
    expect(pathsOf({ reason: 'no-place', instead: 'none-known' })).toEqual([]);
    expect(pathsOf({ reason: 'other', instead: 'unit' })).toEqual(['words', 'alternative.unit']);
    expect(pathsOf({ reason: 'no-place', instead: 'named' })).toEqual(['alternative.service']);
  });

  it('sends only what belongs to what was chosen', () => {
    const draft = { ...emptyDecline, reason: 'no-place', unit: '51', service: ' Lyktan ' };
    expect(declineOf({ ...draft, instead: 'unit' })).toEqual({
      reason: 'no-place',
      words: null,
      alternative: { is: 'unit', unit: 51 },
    });
    expect(declineOf({ ...draft, instead: 'named' }).alternative).toEqual({ is: 'named', service: 'Lyktan' });
    expect(declineOf({ ...draft, instead: 'none-known' }).alternative).toEqual({ is: 'none-known' });
  });
});
