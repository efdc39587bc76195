import { expect, it } from 'vitest';
import { newSigningKey, sign } from '../../../platform/crypto/sign.ts';
import { aPackage } from '../testing/sealed.ts';
import { browserSums, sourceOf } from '../ui/verifier/browser-sums.ts';
import { serverSums } from './sums.server.ts';
import { verifyPackage } from './verify-package.ts';

it('a browser works out the same as a server, sum by sum', () => {
  const key = newSigningKey();
  for (const length of [0, 1, 63, 64, 65, 1000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
    const [ours, theirs] = [browserSums, serverSums].map((sums) => {
      const hash = sums.hash();
      hash.add(bytes.subarray(0, length / 2));
      hash.add(bytes.subarray(length / 2));
      return [Buffer.from(hash.end()).toString('hex'), sums.crc32(bytes, 0), sums.crc32(bytes, 5)];
    });
    expect(ours).toEqual(theirs);
  }
  const signature = sign(key, 'påhittat');
  for (const [by, message, one] of [
    [key.public, 'påhittat', signature],
    [key.public, 'annat', signature],
    [newSigningKey().public, 'påhittat', signature],
    ['', 'påhittat', signature],
    [key.public, 'påhittat', signature.subarray(1)],
  ] as const)
    expect(browserSums.isSignedBy(by, message, one)).toBe(serverSums.isSignedBy(by, message, one));
});

it('a browser finds a package whole, and a turned bit at its place', async () => {
  const bytes = Buffer.from(await aPackage());
  expect((await verifyPackage(sourceOf(new Blob([bytes])), browserSums)).verdict).toBe('whole');
  const at = bytes.indexOf('en påhittad bild');
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  expect((await verifyPackage(sourceOf(new Blob([bytes])), browserSums)).places).toEqual([
    { in: 'file', path: 'files/E01-1.jpg', item: 'E01' },
  ]);
});
