import { argon2id as inScript } from '@noble/hashes/argon2.js';
import { expect, it } from 'vitest';
import { fromBase64, hex, utf8 } from '../bytes.ts';
import { argon2id, byWebAssembly } from './by-webassembly.ts';

const filled = (length: number, byte: number): Uint8Array => new Uint8Array(length).fill(byte);

it('gives what RFC 9106, 5.3 gives', async () => {
  const make = await argon2id();
  const made = make({
    password: filled(32, 1),
    salt: filled(16, 2),
    secret: filled(8, 3),
    ad: filled(12, 4),
    memorySize: 32,
    passes: 3,
    parallelism: 4,
    tagLength: 32,
  });
  expect(hex(made)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
});

it('gives what the first implementation gives for 64 MiB and two passes', async () => {
  const asked = { secret: utf8('password'), salt: utf8('somesalt'), mebibytes: 64, passes: 2 };
  expect(hex(await byWebAssembly(asked))).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
});

// A phone that was set up by the script opens by WebAssembly, and the other way round.
it.each([
  ['eight digits', '73915028', 8, 3],
  ['five words', 'fyra påhittade ord och ett', 2, 3],
  ['more than one block of bytes', 'ы'.repeat(200), 1, 1],
  ['one letter', 'x', 1, 2],
] as const)('gives for %s what the script gives', async (_what, secret, mebibytes, passes) => {
  const salt = fromBase64('q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k=');
  const byScript = inScript(utf8(secret), salt, { m: mebibytes * 1024, t: passes, p: 1, dkLen: 32 });
  expect(hex(await byWebAssembly({ secret: utf8(secret), salt, mebibytes, passes }))).toBe(hex(byScript));
});
