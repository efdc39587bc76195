import { expect, it } from 'vitest';
import { boxFor, makeKeys, unlock, wishOf } from './keys.ts';

/** So that a test does not wait: what guessing costs is asked by the server (`isCostly`). */
const cheap = { mebibytes: 1, passes: 1 };

it('a colleague who opens a key gives it to another one, and neither learns the passphrase of the other', async () => {
  const made = await makeKeys('båt sten lampa gräs moln spade', cheap);
  const { lock, ...cost } = await wishOf('sju påhittade ugglor under gamla bron', cheap);
  const identity = await unlock(made.locked, 'båt sten lampa gräs moln spade');
  const added = { ...cost, box: await boxFor(identity ?? '', lock) };
  expect(await unlock(added, 'sju påhittade ugglor under gamla bron')).toBe(identity);
  expect(await unlock(added, 'båt sten lampa gräs moln spade')).toBeNull();
  expect(await unlock(made.locked, 'sju påhittade ugglor under gamla bron')).toBeNull();
});
