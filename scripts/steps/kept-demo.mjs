import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exclusively } from '../ready/exclusive.mjs';

/**
 * A data folder in which the demo is loaded, to be copied and never written to. Loading it takes twenty seconds of a processor, so
 * it is done once for a state of the programs, of what they read, and a day, whichever part of the tests comes first.
 * @param {string} root
 */
export const keptDemo = (root) => keptFolder(root, 'demo', {});

/**
 * The same for real use, after a first start, with no one and nothing in it: all migrations, ten seconds of a processor.
 * @param {string} root
 */
export const keptEmpty = (root) => keptFolder(root, 'empty', { CAPE_DEMO: '0' });

/**
 * @param {string} root @param {'demo' | 'empty'} what @param {Readonly<Record<string, string>>} settings
 * @returns {Promise<string>}
 */
async function keptFolder(root, what, settings) {
  const place = join(root, 'node_modules/.cache/cape', what);
  const kept = join(place, `${stateOf(root)}-${new Date().toISOString().slice(0, 10)}`);
  mkdirSync(place, { recursive: true });
  return exclusively(`${place}.lock`, async () => {
    if (existsSync(kept)) return kept;
    sweep(place, Date.now());
    const being = `${kept}.${process.pid}`;
    await startOnce(root, being, settings);
    renameSync(being, kept);
    return kept;
  });
}

/**
 * Removes what no test starts on any more. What was made within three hours stays: tests that began before midnight, or before a file was
 * changed, still copy it.
 * @param {string} place @param {number} now
 */
export function sweep(place, now) {
  for (const name of readdirSync(place)) {
    const path = join(place, name);
    if (now - statSync(path).mtimeMs > 3 * 3_600_000) rmSync(path, { recursive: true, force: true });
  }
}

/** @param {string} root */
function stateOf(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'dist/built-from.txt')));
  for (const folder of ['db', 'knowledge'])
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) {
        const path = join(entry.parentPath, entry.name);
        const { size, mtimeMs } = statSync(path);
        hash.update(`${path}\0${size}\0${mtimeMs}\0`);
      }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Starts the built server once on an empty folder, and ends it when it is ready.
 * @param {string} root @param {string} folder @param {Readonly<Record<string, string>>} settings
 */
async function startOnce(root, folder, settings) {
  const around = Object.entries(process.env).filter(([name]) => !/^CAPE_|^VITEST|^PORT$|^DATABASE_URL$/.test(name));
  const server = spawn(process.execPath, [join(root, 'dist/server.js')], {
    cwd: root,
    env: { ...Object.fromEntries(around), NODE_ENV: 'production', PORT: '0', CAPE_DATA: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const ended = once(server, 'exit');
  let said = '';
  const ready = new Promise((resolve) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
        if (said.includes('CAPE is ready on')) resolve(true);
      });
  });
  const isReady = await Promise.race([ready, ended.then(() => false)]);
  if (isReady) server.kill('SIGTERM');
  await ended;
  process.off('exit', kill);
  if (!isReady) throw new Error(`The server ended before it was ready. It said:\n${said}`);
}
