import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, someFile, uuid } from '../../testing/builders.ts';
import { nobodysLock, nobodysRecipient, nobodysRecovery } from '../../testing/tip-examples.ts';
import { passphraseCost } from '../identity.ts';
import { toMakeKey } from './make-key.ts';

const now = new Date('2026-01-14T09:00:00Z');
const input = {
  act: anEnvelope(),
  key: uuid(1),
  recipient: nobodysRecipient,
  recovery: nobodysRecovery,
  locked: nobodysLock,
  proof: null,
};
const standing = {
  id: uuid(1),
  at: someFile,
  reader: '1000',
  sealable: true,
  least: passphraseCost,
  rests: 'first',
} as const;

test('a key is locked for the reader who made it, and says why it may be used', () => {
  const [act] = decide(toMakeKey, input, standing, now);
  expect(act).toMatchObject({
    type: 'tip.key',
    stream: uuid(1),
    facts: { locked: [{ reader: '1000' }], rests: 'first' },
  });
});

test('the key on paper is another one than the key of the unit', () => {
  expect(() => decide(toMakeKey, { ...input, recovery: nobodysRecipient }, standing, now)).toThrow('tip.same-keys');
});

test('what nothing can be sealed to is no key', () => {
  expect(() => decide(toMakeKey, input, { ...standing, sealable: false }, now)).toThrow('tip.not-a-key');
});

test('a key that is locked more weakly than the present ones is refused', () => {
  const locked = { ...nobodysLock, mebibytes: 1, passes: 1 };
  expect(() => decide(toMakeKey, { ...input, locked }, standing, now)).toThrow('tip.weak-lock');
});
