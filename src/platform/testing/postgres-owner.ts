import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';

/** As whom a server is run: PostgreSQL refuses to run as root. */
export type PostgresOwner = { readonly uid: number; readonly gid: number };

const idOf = (flag: '-u' | '-g', name: string): number | undefined => {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    // No such user on this machine.
    return undefined;
  }
};

/** The user `postgres`, else `nobody`, when we are root; no other user (undefined) when we are not. */
export function postgresOwner(): PostgresOwner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error('PostgreSQL does not run as root, and this machine has neither a user postgres nor a user nobody.');
}

const everybodyMayEnter = (folder: string): boolean => {
  if ((statSync(folder).mode & 0o001) === 0) return false;
  return dirname(folder) === folder || everybodyMayEnter(dirname(folder));
};

/** A folder for temporary data whose parents the owner may pass through; the system's own, unless it is closed. */
export function temporaryFolderFor(owner: PostgresOwner | undefined): string {
  if (!owner) return tmpdir();
  const open = [tmpdir(), '/tmp', '/var/tmp'].find(everybodyMayEnter);
  if (!open) throw new Error('No temporary folder can be entered by the user that PostgreSQL runs as.');
  return open;
}
