import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import type { Account } from '../account.ts';
import { anAccount, anAct, testNow } from '../testing/builders.ts';
import { toRenew } from './renew-invitation.ts';

const newcomer = (over: Partial<Account> = {}) => anAccount({ waysIn: 0, hasComeIn: false, ...over });

it('a new invitation is for a person who has not come in yet, and for no one who has', () => {
  expect(decide(toRenew, { act: anAct }, newcomer(), testNow)).toHaveLength(1);
  expect(() => decide(toRenew, { act: anAct }, anAccount(), testNow)).toThrow('administration.comes-in-already');
  // All of their ways in have ended: one administrator alone lets no one in as them.
  expect(() => decide(toRenew, { act: anAct }, anAccount({ waysIn: 0 }), testNow)).toThrow(
    'administration.comes-in-already',
  );
  expect(() => decide(toRenew, { act: anAct }, newcomer({ isOwn: true }), testNow)).toThrow('administration.oneself');
});

it('it says in which language it goes by mail, and does not where no mail is sent', () => {
  const mail = { address: 'pahittad@example.org', language: 'en' } as const;
  const [act] = decide(toRenew, { act: anAct, mail }, newcomer(), testNow);
  expect(act?.facts).toEqual({ account: anAccount().id, mailed: 'en' });
  expect(JSON.stringify(act)).not.toContain(mail.address);
  expect(() => decide(toRenew, { act: anAct, mail }, newcomer({ mails: false }), testNow)).toThrow();
});
