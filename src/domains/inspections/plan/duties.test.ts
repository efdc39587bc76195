import { expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/public.ts';
import { dutiesOf } from './duties.ts';

type Entry = Knowledge['must-pass-on']['entries'][number];
const told = (over: Partial<Entry>) =>
  dutiesOf(
    [{ unit: 21, kind: 'tax' }],
    [{ id: 'se.trial', from: ['tax'], to: ['police'], valid_from: null, valid_to: null, ...over } as Entry],
    '2026-02-05',
  );

it('a house is told before it writes what it must pass on', () => {
  expect(told({})).toEqual([{ unit: 21, duty: 'se.trial' }]);
});

it('what is another house’s, or not of that day, is no duty of it', () => {
  expect(told({ from: ['police'] })).toEqual([]);
  expect(told({ valid_from: '2026-07-01' })).toEqual([]);
  expect(told({ valid_to: '2026-01-31' })).toEqual([]);
});
