import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anAccount, anAct, testNow } from '../testing/builders.ts';
import { toRenew } from './renew-invitation.ts';

it('a new invitation is for a person who has not come in yet, and for no one who has', () => {
  expect(decide(toRenew, { act: anAct }, anAccount({ waysIn: 0 }), testNow)).toHaveLength(1);
  expect(() => decide(toRenew, { act: anAct }, anAccount(), testNow)).toThrow('administration.comes-in-already');
  expect(() => decide(toRenew, { act: anAct }, anAccount({ waysIn: 0, isOwn: true }), testNow)).toThrow(
    'administration.oneself',
  );
});
