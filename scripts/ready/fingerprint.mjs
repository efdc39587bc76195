import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything the build reads. Migrations and knowledge are read when the server runs, so they are not here. */
const folders = ['src', 'locales', 'scripts'];
const files = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'lingui.config.ts',
  'vite.server.config.ts',
  'vite.web.config.ts',
  'vite.field.config.ts',
];

/** Tests and explanations are beside the code but never enter the build; English texts are written from it. @param {string} name */
const isLeftOut = (name) => /\.test\.(tsx?|mjs)$|\.md$|^en\.po/.test(name) || name.startsWith('.');

/** @param {string} root @param {string} folder @returns {string[]} */
function filesUnder(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (isLeftOut(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(root, path) : [path];
  });
}

/** @param {string} root */
const everyFile = (root) => [...files, ...folders.flatMap((folder) => filesUnder(root, folder))].sort();

/**
 * The state on the disk of all that the build reads: names, sizes, places and the moments of the last change, to the nanosecond. The same
 * state means the same contents, and is found without opening a file; another state says nothing about them.
 * @param {string} root
 */
export function sourceLook(root) {
  const hash = createHash('sha256');
  for (const path of everyFile(root)) {
    const { size, ino, mtimeNs, ctimeNs } = statSync(join(root, path), { bigint: true });
    hash.update(`${path}\0${size} ${ino} ${mtimeNs} ${ctimeNs}\0`);
  }
  return hash.digest('hex');
}

/**
 * SHA-256 over names and contents of all that the build reads. Contents, not times: a checkout or a copy changes times
 * and nothing else, and reading a few hundred small files costs some tens of milliseconds.
 * @param {string} root
 */
export function sourceFingerprint(root) {
  const hash = createHash('sha256');
  for (const path of everyFile(root)) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
