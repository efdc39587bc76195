import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { randomBytes } from '../crypto/digest.ts';

/**
 * Writing would destroy something: `same-file` is the file that is being read, `not-a-file` a folder, a device or a pipe.
 * Nothing was written.
 */
export class WouldDestroy extends Error {
  override readonly name = 'WouldDestroy';
  readonly what: 'same-file' | 'not-a-file';
  constructor(what: 'same-file' | 'not-a-file') {
    super(what);
    this.what = what;
  }
}

const found = (path: string) =>
  stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

/**
 * Writes a file beside its place, for its owner alone to read, and moves it there at the end: a file that is there is whole.
 * An earlier file of that name is replaced, unless it is `never`, which is what the contents were made from.
 * Throws `WouldDestroy`, or the system's error when it cannot be written; nothing is left behind.
 */
export async function writeWhole(
  path: string,
  content: Iterable<string | Uint8Array>,
  options: { never?: string | undefined } = {},
): Promise<void> {
  const there = await found(path);
  if (there && !there.isFile()) throw new WouldDestroy('not-a-file');
  const source = options.never === undefined ? null : await found(options.never);
  if (there && source && there.dev === source.dev && there.ino === source.ino) throw new WouldDestroy('same-file');
  // A name under which no one can have put a link, and never an existing file.
  const making = `${path}.${randomBytes(8).toString('hex')}.part`;
  try {
    const file = await open(making, 'wx', 0o600);
    try {
      await writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(making, path);
  } catch (error) {
    await rm(making, { force: true });
    throw error;
  }
}
