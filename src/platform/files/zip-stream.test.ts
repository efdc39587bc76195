import { describe, expect, it } from 'vitest';
import { sha256 } from '../crypto/digest.ts';
import { unzip } from '../testing/unzip.ts';
import { ZipStream } from './zip-stream.ts';

async function* pieces(...all: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const piece of all) yield Buffer.from(piece, 'utf8');
}

async function zipOf(files: Readonly<Record<string, readonly string[]>>): Promise<Buffer> {
  const written: Buffer[] = [];
  const zip = new ZipStream(async (bytes) => void written.push(bytes));
  for (const [name, all] of Object.entries(files)) await zip.add(name, pieces(...all));
  await zip.end();
  return Buffer.concat(written);
}

/** What no packing makes much shorter. */
const noise = Array.from({ length: 4000 }, (_, n) => sha256(String(n)).toString('base64'));

describe('a zip file that is written piece by piece', () => {
  it('holds each file under its name, whole, and an empty one too', async () => {
    const files = { 'acts/åäö.jsonl': ['{"a":', '1}\n'], empty: [], 'files/noise': noise };
    const read = unzip(await zipOf(files));
    expect([...read.keys()]).toEqual(Object.keys(files));
    for (const [name, all] of Object.entries(files)) expect(read.get(name)?.toString('utf8')).toBe(all.join(''));
  });

  it('is empty where nothing was added', async () => {
    expect(unzip(await zipOf({})).size).toBe(0);
  });

  it('has the same bytes for the same files', async () => {
    expect((await zipOf({ one: noise })).equals(await zipOf({ one: noise }))).toBe(true);
  });

  it('ends with what stopped it: a file that cannot be read, or a place that takes no more', async () => {
    const broken = async function* () {
      yield Buffer.from('x');
      throw new Error('unreadable');
    };
    await expect(new ZipStream(async () => undefined).add('one', broken())).rejects.toThrow('unreadable');
    let left = 2;
    const full = new ZipStream(async () => {
      if (left-- === 0) throw new Error('full');
    });
    await expect(full.add('one', pieces(...noise))).rejects.toThrow('full');
  });
});
