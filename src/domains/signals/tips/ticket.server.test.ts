import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TipAnswers } from './contents.ts';
import { codeOf, ticketFor } from './ticket.server.ts';

const key = new Uint8Array(32).fill(5);
const lot = new Uint8Array(16).fill(9);
const now = new Date('2026-11-29T10:10:00.000Z');
const answers = TipAnswers.parse({
  wish: 'tell',
  where: null,
  what: 'Påhittat.',
  many: 'one',
  danger: 'no',
  writeBack: true,
});
const ticket = ticketFor(key, answers, { lot, now });

test('a ticket is for one code, however often it is shown', () => {
  const code = codeOf(key, ticket, answers, now);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
  expect(codeOf(key, ticket, answers, new Date('2026-11-30T10:00:00.000Z'))).toBe(code);
  expect(ticket, 'and does not tell it').not.toContain(code);
});

test('a ticket for other words, of another server or of the day before yesterday is for none', () => {
  for (const over of [{ what: 'Påhittat' }, { where: 'Här' }, { writeBack: false }, { danger: 'yes' as const }])
    expect(codeOf(key, ticket, { ...answers, ...over }, now)).toBeNull();
  expect(codeOf(new Uint8Array(32).fill(6), ticket, answers, now)).toBeNull();
  expect(codeOf(key, ticket, answers, new Date('2026-12-01T12:00:00.000Z'))).toBeNull();
  expect(codeOf(key, ticket, answers, new Date('2026-11-28T12:00:00.000Z'))).toBeNull();
});

test('no other bytes are a ticket', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (other) => {
      expect(codeOf(key, other, answers, now)).toBeNull();
    }),
  );
  const bytes = Buffer.from(ticket, 'base64url');
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ by;
      expect(codeOf(key, changed.toString('base64url'), answers, now)).toBeNull();
    }),
  );
});
