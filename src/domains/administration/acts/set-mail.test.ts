import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anAccount, anAct, testNow } from '../testing/builders.ts';
import { toSetMail } from './set-mail.ts';

const told = { address: 'pahittad@example.org', language: 'sv' } as const;

it('an address is set and removed, and stands in no act', () => {
  const set = decide(toSetMail, { act: anAct, told }, anAccount(), testNow);
  expect(set[0]?.facts).toEqual({ account: anAccount().id, language: 'sv' });
  expect(JSON.stringify(set)).not.toContain(told.address);
  const [removed] = decide(toSetMail, { act: anAct, told: null }, anAccount({ hasMail: true }), testNow);
  expect(removed?.facts).toEqual({ account: anAccount().id, language: null });
});

it('one’s own is confirmed elsewhere, and where no mail is sent none is promised', () => {
  const refused = (over: object, of: typeof told | null = told) => {
    try {
      decide(toSetMail, { act: anAct, told: of }, anAccount(over), testNow);
      return null;
    } catch (error) {
      return error;
    }
  };
  expect(refused({ isOwn: true })).toMatchObject({ text: { id: 'administration-mail.own-address' } });
  expect(refused({ mails: false })).toMatchObject({
    fields: [{ path: 'told.address', message: { id: 'administration-mail.not-offered-here' } }],
  });
  expect(refused({}, null)).toMatchObject({ text: { id: 'administration-mail.no-address' } });
});

it('of an account that has ended it is removed, and not set', () => {
  const ended = { hasEnded: true, hasMail: true };
  expect(decide(toSetMail, { act: anAct, told: null }, anAccount(ended), testNow)).toHaveLength(1);
  expect(() => decide(toSetMail, { act: anAct, told }, anAccount(ended), testNow)).toThrow('administration.has-ended');
});
