import { expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/public.ts';
import { dutiesOf } from './duties.ts';

type MustPassOn = Knowledge['must-pass-on']['entries'][number];
const told = (over: Partial<MustPassOn>) =>
  dutiesOf(
    [{ unit: 21, kind: 'tax' }],
    [{ id: 'se.trial', from: ['tax'], to: ['police'], valid_from: null, valid_to: null, ...over } as MustPassOn],
    '2026-02-05',
  );

it('an agency is shown before it writes what it must pass on', () => {
  expect(told({})).toEqual([{ unit: 21, duty: 'se.trial' }]);
});

it('what is another agency’s, or not of that day, is no duty of it', () => {
  expect(told({ from: ['police'] })).toEqual([]);
  expect(told({ valid_from: '2026-07-01' })).toEqual([]);
  expect(told({ valid_to: '2026-01-31' })).toEqual([]);
});
