import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { sealedLengths } from '../../domains/signals/tips/contents.ts';
import { unlock as unlockOnServer } from '../../domains/signals/tips/keys/lock.server.ts';
import {
  fromPaper,
  makeKeys,
  openMessage,
  overheadOf,
  sealMessage,
  unlock,
} from '../../domains/signals/ui/tips/keys.ts';
import { ageOverhead } from '../../platform/crypto/age.ts';

test('a key opens with its passphrase alone, in the browser as by the program of the server', async () => {
  const keys = await makeKeys('sju påhittade ord', { mebibytes: 1, passes: 1 });
  const identity = await unlock(keys.locked, 'sju påhittade ord');
  expect(await identityToRecipient(identity ?? '')).toBe(keys.recipient);
  expect(await unlockOnServer(keys.locked, 'sju påhittade ord')).toBe(identity);
  expect(await unlock(keys.locked, 'åtta påhittade ord')).toBeNull();
  expect(await identityToRecipient(keys.onPaper)).toBe(keys.recovery);
});

test('the key on paper is known again as it was typed, and no other key is taken for it', async () => {
  const keys = await makeKeys('sju påhittade ord', { mebibytes: 1, passes: 1 });
  expect(await fromPaper(` ${keys.onPaper.toLowerCase()} `, keys.recovery)).toBe(keys.onPaper);
  const message = await sealMessage('Påhittat svar.', [keys.recipient, keys.recovery]);
  expect(await openMessage(keys.onPaper, message)).toBe('Påhittat svar.');
  for (const other of [await generateX25519Identity(), 'sju påhittade ord', ''])
    expect(await fromPaper(other, keys.recovery)).toBeNull();
});

test('a message is as long as every other, and each of its recipients reads it', async () => {
  const identities = await Promise.all([generateX25519Identity(), generateX25519Identity(), generateX25519Identity()]);
  const sealed = await sealMessage('Påhittat svar.', await Promise.all(identities.map(identityToRecipient)));
  expect(sealedLengths).toContain(Buffer.from(sealed, 'base64').length);
  for (const identity of identities) expect(await openMessage(identity, sealed)).toBe('Påhittat svar.');
  expect(await openMessage(await generateX25519Identity(), sealed)).toBeNull();
});

test('browser and server know the same of what age adds', () => {
  for (const count of [1, 2, 3]) expect(overheadOf(count)).toBe(ageOverhead(count));
});
