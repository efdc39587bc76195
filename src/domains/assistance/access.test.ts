import { expect, it } from 'vitest';
import { capacities } from '../../kernel/capacity.ts';
import { aMembership, anOfficer } from '../access/testing/officer.ts';
import { mayConsult, mayDecide, mayFollowPeriod, mayRead, mayReadAll, maySupport, mayUseDesk } from './access.ts';
import { someFile } from './testing/builders.ts';

const found = { at: someFile };
const who = (capacity: (typeof capacities)[number], over = {}) =>
  anOfficer({ capacity, memberships: [aMembership({ capacity, ...over })] });
const inWhich = (may: (person: ReturnType<typeof who>, file: typeof found) => boolean) =>
  capacities.filter((capacity) => may(who(capacity), found));

it('help is given in the capacity of help, and the reflection period is decided at a desk', () => {
  expect(inWhich(maySupport)).toEqual(['support']);
  expect(inWhich(mayFollowPeriod)).toEqual(['criminal-investigation', 'support']);
  expect(inWhich(mayDecide)).toEqual(['administration']);
  expect(inWhich(mayUseDesk)).toEqual(capacities.filter((capacity) => capacity !== 'analysis'));
  expect(inWhich(mayConsult)).toEqual(['supervision', 'support', 'administration']);
});

it('who is no part of the file reads nothing in it, and who reads only writes nothing', () => {
  expect(mayRead(who('support', { realm: '8' }), found)).toBe(false);
  expect(mayReadAll(who('support'), [found, { at: { country: 'SE', realm: '8' } }])).toBe(false);
  expect(maySupport(who('support', { mayWrite: false }), found)).toBe(false);
});
