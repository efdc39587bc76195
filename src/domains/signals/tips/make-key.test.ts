import { expect, test } from 'vitest';
import { anEnvelope, someFile, uuid } from '../testing/builders.ts';
import { nobodysRecipient, nobodysRecovery } from '../testing/tip-examples.ts';
import { makeKey } from './make-key.ts';

const input = {
  act: anEnvelope(),
  key: uuid(1),
  recipient: nobodysRecipient,
  recovery: nobodysRecovery,
  locked: { salt: 'AAAA', box: 'AAAA', mebibytes: 64, passes: 3 },
};

test('a key is locked for the reader who made it', () => {
  const [act] = makeKey(input, someFile, '1000');
  expect(act).toMatchObject({ type: 'tip.key', stream: uuid(1), facts: { locked: [{ reader: '1000' }] } });
});

test('the key on paper is another one than the key of the unit', () => {
  expect(() => makeKey({ ...input, recovery: nobodysRecipient }, someFile, '1000')).toThrow('tip.same-keys');
});
