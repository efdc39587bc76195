import { expect, it } from 'vitest';
import { isSamePerson } from './same-person.ts';

const alma = {
  ref: 'A'.repeat(22),
  name: 'Alma Provberg',
  unit: { id: 1, name: 'Prov' },
  capacity: 'supervision',
} as const;

it('a page goes on for the same account in the same unit and capacity, whatever it is called now', () => {
  expect(isSamePerson(alma, { ...alma, unit: { id: 1, name: 'Trial' } })).toBe(true);
});

it.each([
  ['of the same name', { ref: 'B'.repeat(22) }],
  ['in another unit', { unit: { id: 2, name: 'Prov' } }],
  ['in another capacity', { capacity: 'assistance' as const }],
])('and for no one else: %s', (_what, over) => {
  expect(isSamePerson(alma, { ...alma, ...over })).toBe(false);
});
