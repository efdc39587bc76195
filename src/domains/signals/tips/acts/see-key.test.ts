import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, someFile, uuid } from '../../testing/builders.ts';
import { toSeeKey } from './see-key.ts';

const now = new Date('2026-01-14T09:00:00Z');
test('a reader confirms the waiting key of a colleague, once, and never their own', () => {
  const key = { id: uuid(1), at: someFile, reader: '1001', madeBy: '1000', seenBy: [], awaits: true };
  const seen = { act: anEnvelope(), confirms: true };
  expect(decide(toSeeKey, seen, key, now)).toMatchObject([{ type: 'tip.key-seen', facts: { confirms: true } }]);
  // Seen and not confirmed: the key goes on waiting.
  expect(decide(toSeeKey, { ...seen, confirms: false }, key, now)).toMatchObject([{ facts: { confirms: false } }]);
  expect(decide(toSeeKey, seen, { ...key, awaits: false }, now)).toMatchObject([{ facts: { confirms: false } }]);
  expect(() => decide(toSeeKey, seen, { ...key, reader: '1000' }, now)).toThrow('tip.own-key');
  expect(() => decide(toSeeKey, seen, { ...key, seenBy: ['1001'] }, now)).toThrow('tip.key-is-seen');
});
