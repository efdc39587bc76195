import { chmod, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many folders were closed, and which could not be: they belong to another user, or are shared by all on purpose. */
export type Closing = { readonly closed: number; readonly left: readonly string[] };

const forOthers = 0o077;
const sticky = 0o1000; // as on /tmp: closing it would shut out all other users
const ownerOnly = 0o700;

/**
 * Takes away what others on this computer may do with a folder, and with all that is below those of its folders that are
 * named: what was made before the server had a strict umask keeps its mode. Links are not followed, and a folder that is
 * not there needs nothing.
 */
export async function closeToOthers(folder: string, named: readonly string[]): Promise<Closing> {
  const outermost = await close(folder);
  const inner = await Promise.all(named.map((name) => closeBelow(join(folder, name))));
  return sum([outermost, ...inner]);
}

async function closeBelow(folder: string): Promise<Closing> {
  const own = await close(folder);
  const entries = await readdir(folder, { withFileTypes: true }).catch(unlessGone([]));
  const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => closeBelow(join(folder, name)));
  return sum([own, ...(await Promise.all(inner))]);
}

async function close(folder: string): Promise<Closing> {
  const found = await stat(folder).catch(unlessGone(null));
  if (!found || (found.mode & forOthers) === 0) return { closed: 0, left: [] };
  const isOurs = found.uid === process.getuid?.() && (found.mode & sticky) === 0;
  if (!isOurs) return { closed: 0, left: [folder] };
  await chmod(folder, ownerOnly);
  return { closed: 1, left: [] };
}

const sum = (all: readonly Closing[]): Closing => ({
  closed: all.reduce((total, { closed }) => total + closed, 0),
  left: all.flatMap(({ left }) => left),
});

const unlessGone =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code !== 'ENOENT') throw error;
    return instead;
  };
