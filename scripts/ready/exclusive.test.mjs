import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { exclusively } from './exclusive.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cape-exclusive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('two at once do their work one after the other', async () => {
  const file = join(folder, 'two.lock');
  let inside = 0;
  const work = async () => {
    inside++;
    expect(inside).toBe(1);
    await wait(30);
    inside--;
  };
  await Promise.all([exclusively(file, work), exclusively(file, work)]);
  expect(existsSync(file)).toBe(false);
});

it('the lock is given back when the work fails', async () => {
  const file = join(folder, 'failing.lock');
  await expect(exclusively(file, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(existsSync(file)).toBe(false);
});

it('the lock of a process that was killed is taken over', async () => {
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  const file = join(folder, 'dead.lock');
  writeFileSync(file, String(dead.pid));
  expect(await exclusively(file, async () => 'done')).toBe('done');
});

it('a lock that has not been renewed for long is taken over, though its number is that of a running process', async () => {
  const file = join(folder, 'old.lock');
  writeFileSync(file, String(process.pid));
  const longAgo = new Date(Date.now() - 120_000);
  utimesSync(file, longAgo, longAgo);
  expect(await exclusively(file, async () => 'done')).toBe('done');
});
