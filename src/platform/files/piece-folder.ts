import { open, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../crypto/digest.ts';
import { makeFolder } from './make-folder.ts';
import { writeWhole } from './whole-file.ts';

/*
 * Sealed pieces of files in a folder beside the database, where an installation wants them there. Each is a file of its own that is called by the
 * SHA-256 of what is in it, so that none is ever written over, and the row that names it says what must be found. The folder only grows.
 */

const placeOf = (folder: string, digest: Buffer): string => {
  const name = digest.toString('hex');
  return join(folder, name.slice(0, 2), name);
};

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** Stores a sealed piece and gives the name that its row keeps. When it comes back, the piece is on the disk. */
export async function putPiece(folder: string, sealed: Uint8Array): Promise<Buffer> {
  const digest = sha256(sealed);
  const path = placeOf(folder, digest);
  if (await isThere(path)) return digest;
  await makeFolder(dirname(path));
  await writeWhole(path, [sealed]);
  await flushFolder(dirname(path));
  return digest;
}

/** Else the name of the file could be lost by a crash after the row that names it was stored. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The sealed piece of this name; null where it is gone or no longer what was stored. */
export async function getPiece(folder: string, digest: Buffer): Promise<Buffer | null> {
  const sealed = await readFile(placeOf(folder, digest)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return sealed && sha256(sealed).equals(digest) ? sealed : null;
}
