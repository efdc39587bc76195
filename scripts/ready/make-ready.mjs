import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from './child.mjs';
import { exclusively } from './exclusive.mjs';
import { sourceFingerprint, sourceLook } from './fingerprint.mjs';
import { install, isInstalled } from './installed.mjs';

/**
 * Installs and builds what is missing or has changed, and nothing else. Two that start at once do it once.
 * @param {string} root
 * @param {import('./progress.mjs').Progress} progress
 */
export async function makeReady(root, progress) {
  if (isInstalled(root) && isBuilt(root)) return;
  await exclusively(join(root, 'var/make-ready.lock'), () => installAndBuild(root, progress), {
    onWait: () => console.error('  Another start is installing or building in this folder; waiting for it.'),
  });
}

/**
 * @param {string} root
 * @param {import('./progress.mjs').Progress} progress
 */
export async function makeInstalled(root, progress) {
  if (isInstalled(root)) return;
  await exclusively(join(root, 'var/make-ready.lock'), () => installIfMissing(root, progress));
}

/** @param {string} root @param {import('./progress.mjs').Progress} progress */
async function installIfMissing(root, progress) {
  if (isInstalled(root)) return;
  await progress.during('Installing packages (npm ci; the first time takes a minute or so)', () => install(root));
}

/** @param {string} root @param {import('./progress.mjs').Progress} progress */
async function installAndBuild(root, progress) {
  await installIfMissing(root, progress);
  if (isBuilt(root)) return;
  await progress.during('Building', async () => {
    const { code, output } = await runToEnd(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root });
    if (code !== 0) throw new Error(`${output}\nThe build failed; its words are above.`);
  });
}

/**
 * The build leaves the fingerprint of its sources as its last file, so half a build counts as none. Sources whose state on the disk is as
 * it was when that was found to be theirs need not be read again.
 * @param {string} root
 */
export function isBuilt(root) {
  const from = readOrNull(join(root, 'dist/built-from.txt'));
  if (from === null) return false;
  const seen = join(root, 'dist/built-from-look.txt');
  const look = `${from} ${sourceLook(root)}`;
  if (readOrNull(seen) === look) return true;
  if (from !== sourceFingerprint(root)) return false;
  try {
    writeFileSync(seen, look);
  } catch {
    // The folder of another user: then they are read each time.
  }
  return true;
}

/** @param {string} file */
function readOrNull(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
