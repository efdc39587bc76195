import { expect, test } from 'vitest';
import type { Who } from '../../kernel/who.ts';
import { mayEnter } from './access.ts';

const at = { country: 'SE', realm: '9' };
const who = (capacity: string, over: object = {}): Who =>
  ({ capacity, memberships: [{ ...at, capacity, mayWrite: true, ...over }] }) as unknown as Who;

test('figures are entered by people who count, where they write, and nowhere else', () => {
  expect(mayEnter(who('analysis'), { at })).toBe(true);
  expect(mayEnter(who('support'), { at })).toBe(false);
  expect(mayEnter(who('analysis', { mayWrite: false }), { at })).toBe(false);
  expect(mayEnter(who('analysis'), { at: { ...at, realm: '8' } })).toBe(false);
});
