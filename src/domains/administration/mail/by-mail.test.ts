import { expect, it } from 'vitest';
import { confirmedFirst, goesByMail, isUnconfirmed } from './by-mail.ts';

const mail = { address: 'pahittad@example.org', language: 'sv' } as const;
const officer = [{ word: 'officer' }];
const textOf = (...asked: Parameters<typeof goesByMail>) => goesByMail(...asked)?.fields[0]?.message.id ?? null;

it('an invitation goes by mail where a mail server is named, and nothing is asked of one by hand', () => {
  expect(goesByMail(mail, { mails: true, roles: officer })).toBeNull();
  expect(goesByMail(null, { mails: false, roles: [{ word: 'administrator' }] })).toBeNull();
  expect(textOf(mail, { mails: false, roles: officer })).toBe('administration-mail.not-offered');
});

it.each(['administrator', 'security-officer', 'data-protection-officer'])(
  'the code of the role %s is given by hand',
  (word) => {
    expect(textOf(mail, { mails: true, roles: [...officer, { word }] })).toBe('administration-mail.only-by-hand');
  },
);

it('who came in by a mail is unconfirmed until a review after they came in that is younger than the mail', () => {
  const mailedAt = '2026-11-24T08:40:00.000Z';
  expect(isUnconfirmed({ mailedAt, confirmedAt: null }, 1)).toBe(true);
  expect(isUnconfirmed({ mailedAt, confirmedAt: '2026-11-20T00:00:00.000Z' }, 1)).toBe(true);
  expect(isUnconfirmed({ mailedAt, confirmedAt: '2026-11-25T00:00:00.000Z' }, 1)).toBe(false);
  expect(isUnconfirmed({ mailedAt, confirmedAt: null }, 0)).toBe(false);
  expect(isUnconfirmed({ mailedAt: null, confirmedAt: null }, 1)).toBe(false);
});

it.each(['administrator', 'security-officer', 'data-protection-officer'])(
  'who came in by a mail becomes no %s before they are confirmed, and an officer at once',
  (word) => {
    const said = { mailedAt: '2026-11-24T08:40:00.000Z', confirmedAt: null };
    expect(confirmedFirst(word, { said, waysIn: 1 })?.message).toBe('administration-mail.confirm-first');
    expect(confirmedFirst(word, { said: { ...said, confirmedAt: '2026-11-25T00:00:00.000Z' }, waysIn: 1 })).toBeNull();
    expect(confirmedFirst('officer', { said, waysIn: 1 })).toBeNull();
  },
);
