import { expect, test } from 'vitest';
import type { Who } from '../../kernel/who.ts';
import { mayRead, mayWrite } from './access.ts';

const at = { country: 'SE', realm: '7' };
const who = (over: object = {}): Who =>
  ({
    capacity: 'administration',
    memberships: [{ ...at, capacity: 'administration', mayWrite: true, ...over }],
  }) as unknown as Who;

test('a programme is read and written by those whose file it is stored in', () => {
  expect([mayRead(who(), { at }), mayWrite(who(), { at })]).toEqual([true, true]);
  expect(mayRead(who({ realm: '8' }), { at })).toBe(false);
  expect(mayRead(who({ capacity: 'analysis' }), { at })).toBe(false);
  expect(mayWrite(who({ mayWrite: false }), { at })).toBe(false);
});
