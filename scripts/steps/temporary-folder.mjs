import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Where Linux keeps files in memory. */
const inMemory = '/dev/shm';
const roomNeeded = 6 * 2 ** 30;

/**
 * Where tests keep their databases: in memory where there is room, since they make and remove hundreds of folders of 60 MB that are not
 * read again. TMPDIR, if set, is obeyed.
 */
export function temporaryFolder() {
  if (process.env.TMPDIR || !existsSync(inMemory)) return tmpdir();
  const { bavail, bsize } = statfsSync(inMemory);
  return bavail * bsize >= roomNeeded ? inMemory : tmpdir();
}
