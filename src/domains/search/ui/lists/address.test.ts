import fc from 'fast-check';
import { expect, it } from 'vitest';
import { everything, isSame, listSearch, searchOf, stateIn } from './address.ts';

it('an address says codes and days, and gives back the same state', () => {
  const state = {
    where: { state: 'open', responsible: 'me' },
    from: '2026-11-01',
    until: null,
    sort: { column: 'firm', down: true },
  };
  const search = searchOf(state);
  expect(search).toEqual({ where: 'responsible.me~state.open', from: '2026-11-01', sort: 'firm.down' });
  expect(stateIn(listSearch(search))).toEqual(state);
  expect(searchOf(everything)).toEqual({});
  expect(isSame(state, { ...state, where: { responsible: 'me', state: 'open' } })).toBe(true);
  expect(isSame(state, everything)).toBe(false);
});

it('leaves out whatever is not of its form: no word that was typed can stand in an address of ours', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const value of Object.values(listSearch({ where: text, sort: text, from: text, view: text, text })))
        expect(value).toMatch(/^[A-Za-z0-9.~-]+$/);
    }),
  );
  expect(listSearch({ where: 'firm.Kim Provlund', text: 'Kim', from: 'Kim', sort: 'Kim Provlund' })).toEqual({});
});
