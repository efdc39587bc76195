import { expect, it } from 'vitest';
import { formatsFor } from '../../../kernel/text/formats.ts';
import { writeInvitation, writeNotice } from './write-mail.ts';

/** The words of a text without what is filled in. */
const say = {
  t: ({ message }: { message: string }, values: Readonly<Record<string, string | number>> = {}) =>
    message.replace(/\{(\w+)\}/g, (_, name) => String(values[name])),
  formats: formatsFor('en'),
};
const until = new Date('2026-11-27T08:40:00.000Z');

it('a name of an agency stays on one line of a mail, whatever was written in it', () => {
  const agency = 'Exempelverket\r\nBcc: annan@example.org';
  const of = { agency, origin: 'https://cape.example.org', code: 'abcd', until };
  for (const { subject, text } of [writeInvitation(of, say), writeNotice({ agency }, say)]) {
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/^Bcc:/m);
  }
});

it('a link holds the code behind the number sign, which no browser sends', () => {
  const { text } = writeInvitation({ agency: 'A', origin: 'https://cape.example.org', code: 'abcd', until }, say);
  expect(text).toContain('\nhttps://cape.example.org/sign-in/invitation#abcd\n');
  expect(text.split('abcd')).toHaveLength(2);
});
