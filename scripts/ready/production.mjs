import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLocks } from './installed.mjs';

/**
 * Whether what is built here is only to be run: its operator set NODE_ENV, the packages that build were taken away
 * (`npm prune --omit=dev`), or this user may not write here. Then nothing is installed and nothing built, whatever the sources say.
 * @param {string} root
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export const isProduction = (root, env) => env.NODE_ENV === 'production' || !canWrite(root) || isPruned(root);

/** The last file of a build. @param {string} root */
export const isThere = (root) => existsSync(join(root, 'dist/built-from.txt'));

/**
 * The sentence for an operator where there is nothing to run and nothing may be made.
 * @param {string} root
 */
export const notBuilt = (root) =>
  `CAPE is not built in ${root}. As a user who may write there, run: npm ci && npm run build`;

/** @param {string} root */
export function canWrite(root) {
  try {
    accessSync(root, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Everything that runs is there, and of what only builds nothing is. An install that was interrupted leaves no record at all,
 * and one of an older version lacks something that runs, or has something that builds.
 * @param {string} root
 */
export function isPruned(root) {
  const { asked, installed } = readLocks(root);
  if (!installed) return false;
  const there = installed.packages ?? {};
  return Object.entries(asked.packages ?? {}).every(([place, locked]) => {
    if (place === '' || locked.link || locked.optional || locked.devOptional) return true;
    return locked.dev ? !(place in there) : place in there;
  });
}
