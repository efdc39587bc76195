import { expect, test } from 'vitest';
import { nobodysLock } from '../../testing/tip-examples.ts';
import { isWellLocked } from './lock-strength.ts';

test('a key is locked at no less than 64 MiB and three passes', () => {
  expect(isWellLocked(nobodysLock)).toBe(true);
  expect(isWellLocked({ ...nobodysLock, mebibytes: 128, passes: 4 })).toBe(true);
  for (const weak of [{ mebibytes: 1, passes: 1 }, { mebibytes: 63 }, { passes: 2 }])
    expect(isWellLocked({ ...nobodysLock, ...weak })).toBe(false);
});

test('what holds no locked key is none, whatever it says of itself', () => {
  const twice = `${atob(nobodysLock.box)}\n-> X25519 again\n`;
  for (const wrong of [{ salt: 'AAAA' }, { box: 'AAAA' }, { box: '===' }, { box: btoa(twice) }])
    expect(isWellLocked({ ...nobodysLock, ...wrong })).toBe(false);
});
