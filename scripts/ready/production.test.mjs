import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isPruned } from './production.mjs';
import { root } from './project.mjs';

const zod = { version: '4.6.7', integrity: 'sha512-a' };
const vite = { version: '8.3.8', integrity: 'sha512-b', dev: true };
const whole = { 'node_modules/zod': zod, 'node_modules/vite': vite };
const pruned = { 'node_modules/zod': zod };

describe('the built command', () => {
  /** @type {string} */
  let home;
  /** @type {string} */
  let bin;
  /* A Node that another user may run too: the one that runs this may lie in root’s own home, as npm’s does. */
  beforeAll(() => {
    bin = mkdtempSync(join(tmpdir(), 'cape-production-node-'));
    chmodSync(bin, 0o755);
    copyFileSync(process.execPath, join(bin, 'node'), constants.COPYFILE_FICLONE);
    chmodSync(join(bin, 'node'), 0o755);
  });
  afterAll(() => rmSync(bin, { recursive: true, force: true }));
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'cape-production-'));
    chmodSync(home, 0o755);
    cpSync(join(root, 'scripts'), join(home, 'scripts'), { recursive: true });
    mkdirSync(join(home, 'dist'));
    mkdirSync(join(home, 'node_modules'));
    writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(home, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...whole } }));
    writeFileSync(join(home, 'dist/cli.js'), 'console.log(["ran", ...process.argv.slice(2)].join(" "));');
    writeFileSync(join(home, 'dist/built-from.txt'), 'other sources');
    install(whole);
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  /** What npm has written down of an install. @param {object} packages */
  const install = (packages) =>
    writeFileSync(join(home, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  /** As the user of a service, who may write nowhere here. npm is not found, so that nothing is installed if it is tried. @param {Record<string, string>} [env] */
  const run = (env = {}) => {
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { status, stdout, stderr } = spawnSync(join(bin, 'node'), ['scripts/cape.mjs', 'audit', 'verify'], {
      cwd: home,
      env: { PATH: '', ...env },
      encoding: 'utf8',
      ...nobody,
    });
    return { status, stdout, stderr };
  };
  const close = () => chmodSync(home, 0o555);

  it('runs after the packages that only build were taken away, in a folder that may not be written in', () => {
    install(pruned);
    close();
    expect(run()).toEqual({ status: 0, stdout: 'ran audit verify\n', stderr: '' });
    expect(readdirSync(home)).not.toContain('var');
  });

  it('runs as it was built wherever it may not write, and wherever the environment says production', () => {
    close();
    expect(run().stdout).toBe('ran audit verify\n');
    chmodSync(home, 0o777);
    expect(run({ NODE_ENV: 'production' }).stdout).toBe('ran audit verify\n');
    expect(existsSync(join(home, 'var'))).toBe(false);
  });

  it('is not made where nothing may be made, and says by which command it is', () => {
    rmSync(join(home, 'dist'), { recursive: true });
    install(pruned);
    close();
    const { status, stderr } = run({ NODE_ENV: 'production' });
    expect([status, stderr.trim()]).toEqual([
      1,
      `CAPE is not built in ${home}/. As a user who may write there, run: npm ci && npm run build`,
    ]);
  });

  it('knows a pruned folder from one that is whole, that was interrupted, or that lacks what runs', () => {
    expect(isPruned(home)).toBe(false);
    install(pruned);
    expect(isPruned(home)).toBe(true);
    install({});
    expect(isPruned(home)).toBe(false);
    rmSync(join(home, 'node_modules/.package-lock.json'));
    expect(isPruned(home)).toBe(false);
  });
});
