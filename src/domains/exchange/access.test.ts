import { expect, test } from 'vitest';
import type { Who } from '../../kernel/who.ts';
import { mayList, mayRead, mayWrite } from './access.ts';

const at = { country: 'LT', realm: '9' };
const who = (capacity: string, over: object = {}): Who =>
  ({ capacity, memberships: [{ ...at, capacity, mayWrite: true, ...over }] }) as unknown as Who;

test('a claim is read in the file that holds it, and nowhere else', () => {
  expect(mayRead(who('administration'), { at })).toBe(true);
  expect(mayRead(who('administration', { country: 'SE' }), { at })).toBe(false);
  expect(mayList(who('support'), [{ at }, { at: { ...at, realm: '8' } }])).toBe(false);
});

test('it is not written in the capacity of making figures', () => {
  expect(mayWrite(who('administration'), { at })).toBe(true);
  expect(mayWrite(who('analysis'), { at })).toBe(false);
});
