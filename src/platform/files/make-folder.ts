import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A folder cannot be there. The sentence says which, and what to do. */
export class FolderUnusable extends Error {
  override readonly name = 'FolderUnusable';
  constructor(folder: string, cause?: unknown) {
    super(
      `The folder ${folder} cannot be made. Name one that this user may make, with CAPE_DATA, with CAPE_KEYS for the key file, or with CAPE_FILES for files on matters.`,
      { cause },
    );
  }
}

/**
 * Makes a folder for its owner alone, and those above it, or leaves it as it is. Level by level: where nothing can be made,
 * as below /proc, making all levels in one call never comes back on Node 20.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await make(folder);
  } catch (error) {
    throw new FolderUnusable(folder, error);
  }
}

async function make(folder: string): Promise<void> {
  const there = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (there?.isDirectory()) return;
  if (there) throw new Error('no folder');
  if (dirname(folder) !== folder) await make(dirname(folder));
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error; // another process made it meanwhile
  });
}
