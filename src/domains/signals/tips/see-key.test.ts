import { expect, test } from 'vitest';
import { anEnvelope, someFile, uuid } from '../testing/builders.ts';
import { seeKey } from './see-key.ts';

test('a reader confirms the waiting key of a colleague, once, and never their own', () => {
  const key = { id: uuid(1), at: someFile, reader: '1001', madeBy: '1000', seenBy: [], awaits: true };
  const seen = { act: anEnvelope(), confirms: true };
  expect(seeKey(seen, key)).toMatchObject([{ type: 'tip.key-seen', facts: { confirms: true } }]);
  // Seen and not confirmed: the key goes on waiting.
  expect(seeKey({ ...seen, confirms: false }, key)).toMatchObject([{ facts: { confirms: false } }]);
  expect(seeKey(seen, { ...key, awaits: false })).toMatchObject([{ facts: { confirms: false } }]);
  expect(() => seeKey(seen, { ...key, reader: '1000' })).toThrow('tip.own-key');
  expect(() => seeKey(seen, { ...key, seenBy: ['1001'] })).toThrow('tip.key-is-seen');
});
