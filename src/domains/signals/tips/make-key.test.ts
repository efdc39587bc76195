import { expect, test } from 'vitest';
import { anEnvelope, someFile, uuid } from '../testing/builders.ts';
import { nobodysLock, nobodysRecipient, nobodysRecovery } from '../testing/tip-examples.ts';
import { passphraseCost } from './identity.ts';
import { makeKey } from './make-key.ts';

const input = {
  act: anEnvelope(),
  key: uuid(1),
  recipient: nobodysRecipient,
  recovery: nobodysRecovery,
  locked: nobodysLock,
  proof: null,
};
const standing = { at: someFile, reader: '1000', sealable: true, least: passphraseCost, rests: 'first' } as const;

test('a key is locked for the reader who made it, and says why it may be used', () => {
  const [act] = makeKey(input, standing);
  expect(act).toMatchObject({
    type: 'tip.key',
    stream: uuid(1),
    facts: { locked: [{ reader: '1000' }], rests: 'first' },
  });
});

test('the key on paper is another one than the key of the unit', () => {
  expect(() => makeKey({ ...input, recovery: nobodysRecipient }, standing)).toThrow('tip.same-keys');
});

test('what nothing can be sealed to is no key', () => {
  expect(() => makeKey(input, { ...standing, sealable: false })).toThrow('tip.not-a-key');
});

test('a key that is locked more weakly than the present ones is refused', () => {
  const locked = { ...nobodysLock, mebibytes: 1, passes: 1 };
  expect(() => makeKey({ ...input, locked }, standing)).toThrow('tip.weak-lock');
});
