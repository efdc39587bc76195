import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the programs of one installed PostgreSQL are, and its version as it says it itself: `17.12`. */
export type PostgresBinaries = { readonly folder: string; readonly version: string; readonly major: number };

/** The oldest PostgreSQL that CAPE runs on. */
const oldestMajor = 15;

/** Debian and Ubuntu, Red Hat, Homebrew (Apple silicon and Intel), Postgres.app. */
const installations = [
  { parent: '/usr/lib/postgresql', below: 'bin' },
  { parent: '/usr', below: 'bin' },
  { parent: '/opt/homebrew/opt', below: 'bin' },
  { parent: '/usr/local/opt', below: 'bin' },
  { parent: '/Applications/Postgres.app/Contents/Versions', below: 'bin' },
];

function candidateFolders(): string[] {
  const onPath = (process.env.PATH ?? '').split(delimiter);
  const installed = installations
    .filter(({ parent }) => existsSync(parent))
    .flatMap(({ parent, below }) => readdirSync(parent).map((name) => join(parent, name, below)));
  return [...new Set([...installed, ...onPath])].filter(
    (folder) => folder !== '' && ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))),
  );
}

/** The newest PostgreSQL on this machine that CAPE runs on, if there is one. */
export function findPostgresBinaries(): PostgresBinaries | undefined {
  return candidateFolders()
    .map((folder) => {
      const said = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
      const version = /(\d+)\.?(\d*)/.exec(said)?.[0] ?? '0';
      return { folder, version, major: Number.parseInt(version, 10) };
    })
    .filter(({ major }) => major >= oldestMajor)
    .sort((a, b) => b.major - a.major)[0];
}
