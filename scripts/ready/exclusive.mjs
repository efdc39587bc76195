import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const beatEvery = 2_000;
/** A holder that has not beaten for so long is gone, even if another process has got its number since. */
const deadAfter = 60_000;

/**
 * Does the work while no other process of this folder does; waits its turn otherwise. The lock is a file made with
 * O_EXCL that holds our process number and whose time we renew; it is taken over when its holder is dead.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ onWait?: () => void }} [options]
 * @returns {Promise<T>}
 */
export async function exclusively(file, work, { onWait } = {}) {
  mkdirSync(dirname(file), { recursive: true });
  for (let tries = 0; !claim(file); tries++) {
    if (tries === 0) onWait?.();
    takeOverIfDead(file);
    await wait(200);
  }
  const release = () => rmSync(file, { force: true });
  const beat = setInterval(() => utimesSync(file, new Date(), new Date()), beatEvery);
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}

/** @param {string} file */
function claim(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Two that wait may both find the holder dead; the second file lets only one of them remove the first.
 * @param {string} file
 */
function takeOverIfDead(file) {
  if (!isDead(file)) return;
  const guard = `${file}.takeover`;
  if (!claim(guard)) {
    if (isDead(guard)) rmSync(guard, { force: true });
    return;
  }
  try {
    if (isDead(file)) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

/** @param {string} file */
function isDead(file) {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    if (age > deadAfter) return true;
    const pid = Number(readFileSync(file, 'utf8'));
    // Made this very moment, its number not yet written.
    if (!pid) return age > beatEvery;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // ESRCH: no such process. ENOENT: released meanwhile. EPERM: alive, another user's.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}
