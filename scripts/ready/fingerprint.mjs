import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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

/** Tests and explanations lie beside the code but never enter the build. @param {string} name */
const isLeftOut = (name) => /\.test\.(tsx?|mjs)$|\.md$/.test(name) || name.startsWith('.');

/** @param {string} root @param {string} folder @returns {string[]} */
function filesUnder(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (isLeftOut(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(root, path) : [path];
  });
}

/**
 * SHA-256 over names and contents of all that the build reads. Contents, not times: a checkout or a copy changes times
 * and nothing else, and reading a few hundred small files costs some tens of milliseconds.
 * @param {string} root
 */
export function sourceFingerprint(root) {
  const hash = createHash('sha256');
  for (const path of [...files, ...folders.flatMap((folder) => filesUnder(root, folder))].sort()) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
