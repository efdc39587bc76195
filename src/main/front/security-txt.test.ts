import { expect, it } from 'vitest';
import { securityTxt } from './security-txt.ts';

const request = { params: {}, query: {}, language: 'en', embedded: false } as const;
const clock = () => new Date('2026-11-24T08:40:00.000Z');

it('names the addresses of the operator, and ends half a year from today', async () => {
  const [file] = securityTxt(
    { securityContacts: ['mailto:security@example.org', 'tel:+46-700-000000'], origin: 'https://cape.example.org' },
    clock,
  );
  const { status, type, body } = (await file?.respond(request)) ?? {};
  expect([file?.path, status, type]).toEqual(['/.well-known/security.txt', 200, 'text/plain; charset=utf-8']);
  expect(body).toBe(
    [
      'Contact: mailto:security@example.org',
      'Contact: tel:+46-700-000000',
      'Expires: 2027-05-23T00:00:00.000Z',
      'Preferred-Languages: en, sv',
      'Canonical: https://cape.example.org/.well-known/security.txt',
      'Policy: https://cape.example.org/about',
      '',
    ].join('\n'),
  );
  expect(await file?.version?.()).toBe('2026-11-24');
});

it('is not there where no address is named', () => {
  expect(securityTxt({ securityContacts: [], origin: null }, clock)).toEqual([]);
});
