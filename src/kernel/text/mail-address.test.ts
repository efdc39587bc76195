import { expect, it } from 'vitest';
import { isMailAddress } from './mail-address.ts';

it.each(['prov@example.org', "o'prov+cape@sub.example.org", 'a.b-c@xn--prv-qla.example'])(
  'takes one address: %s',
  (one) => expect(isMailAddress(one)).toBe(true),
);

it.each([
  '',
  'prov',
  'prov@localhost',
  'prov@example.org\r\nBcc: annan@example.org',
  'prov@example.org\n',
  'prov@example.org, annan@example.org',
  'prov@example.org;annan@example.org',
  'Prov <prov@example.org>',
  '<prov@example.org>',
  '"prov"@example.org',
  'prov@[127.0.0.1]',
  'prov(annan)@example.org',
  'prov@exa mple.org',
  'pröv@example.org',
  '.prov@example.org',
  'prov..a@example.org',
  'prov@-example.org',
  `${'a'.repeat(65)}@example.org`,
  `prov@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example.org`,
])('takes nothing else: %j', (other) => expect(isMailAddress(other)).toBe(false));
