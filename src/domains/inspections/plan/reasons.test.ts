import { expect, it } from 'vitest';
import type { Reason } from '../schema.ts';
import { noneStands, reasonsThatStand } from './reasons.ts';

const reason = (over: Partial<Reason>): Reason => ({
  kind: 'tip',
  on: null,
  checked: false,
  origin: 'not-asked',
  ...over,
});

it('a reason counts once it was asked whether it would hold wherever the people come from', () => {
  expect(reasonsThatStand([reason({}), reason({ kind: 'media', origin: 'falls' })])).toBe(0);
  expect(reasonsThatStand([reason({ origin: 'stands' }), reason({ kind: 'register' })])).toBe(1);
});

it('chance asks about no one, so it holds by itself', () => {
  expect(reasonsThatStand([reason({ kind: 'drawn' })])).toBe(1);
  expect(noneStands([reason({ kind: 'drawn', origin: 'falls' })])).toBe(false);
});

it('only when each reason was asked about and fell is there none', () => {
  expect(noneStands([])).toBe(false);
  expect(noneStands([reason({ origin: 'falls' }), reason({ kind: 'media' })])).toBe(false);
  expect(noneStands([reason({ origin: 'falls' })])).toBe(true);
});
