import { expect, test } from 'vitest';
import { passphraseIdentity } from './identity.ts';

const cheap = { mebibytes: 1, passes: 1 };
const salt = new Uint8Array(32).fill(3);

test('a passphrase is the same however it was typed, and another one is another key', async () => {
  const meant = await passphraseIdentity('fyra påhittade ord här', salt, cheap);
  expect(await passphraseIdentity('  fyra pa\u030ahittade  ord här ', salt, cheap)).toBe(meant);
  expect(await passphraseIdentity('fyra påhittade ord där', salt, cheap)).not.toBe(meant);
  expect(await passphraseIdentity('fyra påhittade ord här', new Uint8Array(32).fill(4), cheap)).not.toBe(meant);
});
