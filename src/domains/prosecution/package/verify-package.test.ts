import { describe, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { newSigningKey, type SigningKey, sign } from '../../../platform/crypto/sign.ts';
import { uuid } from '../testing/builders.ts';
import { aPackage, sourceOf } from '../testing/sealed.ts';
import { crc32 } from './crc32.ts';
import type { PackagePlace, PackageSums } from './places.ts';
import { serverSums } from './sums.server.ts';
import { exitOfPackage, verifyPackage } from './verify-package.ts';
import { localHeader } from './zip-layout.ts';

/** A signature that was checked once is not worked out again: thousands of packages here have the same. */
const checked = new Map<string, boolean>();
const sums: PackageSums = {
  ...serverSums,
  isSignedBy: (by, message, signature) => {
    const name = `${by} ${message} ${Buffer.from(signature).toString('hex')}`;
    const known = checked.get(name) ?? serverSums.isSignedBy(by, message, signature);
    checked.set(name, known);
    return known;
  },
};
const judge = (bytes: Uint8Array) => verifyPackage(sourceOf(bytes), sums);
const key = newSigningKey();

/** A key that ends in four bits of zero, which a reader may take for bits that are not used. */
function keyEndingInZero(): SigningKey {
  for (;;) {
    const one = newSigningKey();
    if (((Buffer.from(one.public, 'base64').at(-1) ?? 1) & 15) === 0) return one;
  }
}

/** The container as a list of what stands in it, so that a test can put it together otherwise. */
function partsOf(bytes: Buffer): { readonly path: string; readonly from: number; readonly to: number }[] {
  const parts = [];
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; ) {
    const path = bytes.toString('utf8', at + 30, at + 30 + bytes.readUInt16LE(at + 26));
    const to = at + 30 + path.length + bytes.readUInt32LE(at + 18);
    parts.push({ path, from: at, to });
    at = to;
  }
  return parts;
}

/** What another program finds in it, which checks each sum. */
const openedBy = (bytes: Buffer): Promise<ReadonlyMap<string, string>> =>
  new Promise((resolve, reject) => {
    const files = new Map<string, string>();
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('end', () => resolve(files));
      zip.on('error', reject);
      zip.on('entry', (entry: { fileName: string }) =>
        zip.openReadStream(entry as Parameters<typeof zip.openReadStream>[0], async (failed, stream) => {
          if (failed) return reject(failed);
          const pieces: Uint8Array[] = [];
          for await (const piece of stream) pieces.push(piece as Uint8Array);
          files.set(entry.fileName, Buffer.concat(pieces).toString());
          zip.readEntry();
        }),
      );
      zip.readEntry();
    });
  });

const placesOf = async (bytes: Uint8Array): Promise<readonly PackagePlace[]> => (await judge(bytes)).places;

describe('a sealed package', () => {
  it('is whole as it was made, says what it holds, and is opened by any program', async () => {
    const bytes = Buffer.from(await aPackage({ key }));
    const judged = await judge(bytes);
    expect(judged).toMatchObject({ verdict: 'whole', places: [], restNotChecked: false });
    expect(exitOfPackage(judged.verdict)).toBe(0);
    expect(judged.fingerprint).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    expect(judged.files.map(({ path, holds }) => [path, holds])).toEqual([
      ['files/E01-1.jpg', true],
      ['files/E01-2.txt', true],
    ]);
    const opened = await openedBy(bytes);
    expect([...opened.keys()].slice(0, 3)).toEqual(['manifest.json', 'signature.json', 'custody.json']);
    expect(opened.get('files/E01-1.jpg')).toBe('en påhittad bild');
  });

  it('has the same bytes for the same contents and the same key', async () => {
    expect(Buffer.compare(await aPackage({ key }), await aPackage({ key }))).toBe(0);
  });

  it('names the place of every single bit that is turned in it', async () => {
    const bytes = Buffer.from(await aPackage({ key }));
    const parts = partsOf(bytes);
    const named = new Set<string>();
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const { verdict, places } = await judge(changed);
      expect(verdict, `byte ${at}`).toBe('changed');
      expect(places.length, `byte ${at}`).toBeGreaterThan(0);
      const part = parts.find(({ from, to }) => at >= from && at < to);
      const [place] = places;
      const isHead = part !== undefined && at < part.from + 30 + part.path.length;
      const expected = isHead
        ? ['header']
        : part === undefined
          ? ['directory', 'end']
          : part.path === 'manifest.json'
            ? ['manifest']
            : part.path === 'signature.json'
              ? ['signature']
              : part.path.startsWith('files/')
                ? ['file']
                : ['text'];
      expect(expected, `byte ${at} of ${part?.path ?? 'the directory'}: ${JSON.stringify(places)}`).toContain(
        place?.in,
      );
      expect(places.length, `byte ${at}: ${JSON.stringify(places)}`).toBe(1);
      if (place && 'path' in place && part) expect(place.path).toBe(part.path);
      named.add(JSON.stringify(place, (name, value) => (name === 'at' ? undefined : value)));
    }
    expect([...named]).toEqual(
      expect.arrayContaining([
        '{"in":"manifest","field":"items E01 1"}',
        '{"in":"manifest","field":"madeAt"}',
        '{"in":"text","path":"custody.json","row":"rows E01 2"}',
        '{"in":"text","path":"acts.json","row":"acts E01 1"}',
        '{"in":"text","path":"acts.json","row":"checkpoints 1"}',
        '{"in":"file","path":"files/E01-2.txt","item":"E01"}',
      ]),
    );
  });

  it('whose key is written in another way than the one there is has another signature', async () => {
    const bytes = Buffer.from(await aPackage({ key: keyEndingInZero() }));
    const unused = bytes.indexOf('"key":"MCowBQYDK2VwAyEA') + 22;
    for (const letter of ['B', 'C', 'D', 'E']) {
      const changed = Buffer.from(bytes);
      changed.write(letter, unused, 'latin1');
      expect(await placesOf(changed), letter).toEqual([{ in: 'signature' }]);
    }
  });

  it('names files that have changed places, that were put in, and that were taken out', async () => {
    const bytes = Buffer.from(await aPackage({ key }));
    const parts = partsOf(bytes);
    const last = parts.at(-1)?.to ?? 0;
    const piece = (path: string): Buffer => {
      const part = parts.find((one) => one.path === path);
      return bytes.subarray(part?.from, part?.to);
    };
    const tail = bytes.subarray(last);
    const without = (...paths: readonly string[]): Buffer[] =>
      parts.filter(({ path }) => !paths.includes(path)).map(({ path }) => piece(path));
    const files = ['files/E01-1.jpg', 'files/E01-2.txt'] as const;
    const swapped = Buffer.concat([...without(...files), piece(files[1]), piece(files[0]), tail]);
    expect(await placesOf(swapped)).toEqual([{ in: 'order', path: files[1], expected: files[0] }]);
    const manifestSecond = Buffer.concat([piece('signature.json'), piece('manifest.json')]);
    const rest = without('signature.json', 'manifest.json');
    const turned = await placesOf(Buffer.concat([manifestSecond, ...rest, tail]));
    expect(turned).toEqual([{ in: 'order', path: 'signature.json', expected: 'manifest.json' }]);

    const body = Buffer.from('påhittat');
    const foreign = Buffer.concat([
      localHeader({ path: 'files/E99-1.txt', bytes: body.length, crc: crc32(body) }),
      body,
    ]);
    const more = Buffer.concat([...without(files[1]), foreign, piece(files[1]), tail]);
    expect(await placesOf(more)).toMatchObject([{ in: 'extra', path: 'files/E99-1.txt' }]);
    const gap = Buffer.concat([...without(files[1]), Buffer.from('xyz'), piece(files[1]), tail]);
    expect(await placesOf(gap)).toMatchObject([{ in: 'gap', bytes: 3 }]);
    const fewer = Buffer.concat([...without(files[1]), tail]);
    expect(await placesOf(fewer)).toEqual(expect.arrayContaining([{ in: 'missing', path: files[1] }]));
  });

  it('names what comes after its end, and what is cut off', async () => {
    const bytes = Buffer.from(await aPackage({ key }));
    expect(await placesOf(Buffer.concat([bytes, Buffer.from('more')]))).toEqual([{ in: 'after-end', bytes: 4 }]);
    for (const length of [1, 200, 500, 2000, 4000].map((less) => bytes.length - less)) {
      const { verdict, places } = await judge(bytes.subarray(0, length));
      expect(verdict, String(length)).toBe('changed');
      expect(places.length).toBeGreaterThan(0);
    }
  });

  it('that was made again with another key holds, and has another fingerprint', async () => {
    const [ours, other] = [await judge(await aPackage({ key })), await judge(await aPackage({ key: newSigningKey() }))];
    expect([ours.verdict, other.verdict]).toEqual(['whole', 'whole']);
    expect(other.fingerprint).not.toBe(ours.fingerprint);
  });

  it('names a row of custody whose act is not in the log, and a checkpoint that the key did not sign', async () => {
    const note = 'cape/log/2\n2\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n';
    const acts = (checkpoint: { note: string; signature: string }) => ({
      acts: [101, 102].map((act) => ({
        ...{ item: 'E01', act: uuid(act), kind: 'evidence.custody' },
        entry: { leaf: 'a'.repeat(64), index: 1, checkpoint: 0, path: ['b'.repeat(64)] },
      })),
      checkpoints: [checkpoint],
    });
    const signed = { note, signature: sign(key, note).toString('base64') };
    expect(await placesOf(await aPackage({ key, acts: acts(signed) }))).toEqual([
      { in: 'proof', item: 'E01', act: uuid(101) },
      { in: 'proof', item: 'E01', act: uuid(102) },
    ]);
    const forged = { note, signature: sign(newSigningKey(), note).toString('base64') };
    expect(await placesOf(await aPackage({ key, acts: acts(forged) }))).toEqual([{ in: 'checkpoint', number: 1 }]);
    const none = await placesOf(await aPackage({ key, acts: { acts: [], checkpoints: [] } }));
    expect(none).toHaveLength(2);
  });

  it('is told apart from any other file, which cannot be read', async () => {
    const { plainZip } = await import('../../../platform/files/plain-zip.ts');
    for (const other of [new Uint8Array(), Buffer.from('%PDF-1.7 påhittat'), plainZip([['a.txt', Buffer.from('a')]])])
      expect(await judge(other)).toMatchObject({ verdict: 'unreadable', places: [] });
    expect(exitOfPackage('unreadable')).toBe(2);
  });
});
