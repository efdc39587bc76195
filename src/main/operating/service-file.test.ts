import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const file = 'deploy/cape.service';
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.includes('=') && !line.startsWith('#'));

/** Needs no systemd that runs, and none that is this machine's. */
const analyze = (unit: string, ...args: string[]) =>
  spawnSync('systemd-analyze', [...args, unit], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
const exposureIn = (said: string): number =>
  Number(/Overall exposure level for cape\.service: (\d+\.\d+)/.exec(said)?.[1]);
const version = spawnSync('systemd-analyze', ['--version'], { encoding: 'utf8' });
const isThere = version.status === 0;
if (!isThere) console.log('systemd-analyze: not on this machine, so the unit is read as text only.');

test('the service is started again for ever, ends in time, and lets V8 compile', () => {
  expect(lines).toContain('StartLimitIntervalSec=0');
  expect(lines).toContain('Restart=always');
  expect(lines.find((line) => line.startsWith('RestartSec='))).toMatch(/=[1-9]/);
  expect(Number(lines.find((line) => line.startsWith('TimeoutStopSec='))?.split('=')[1])).toBeGreaterThan(10);
  expect(lines.some((line) => line.startsWith('MemoryDenyWriteExecute='))).toBe(false);
});

test('what is denied is said with the lines that allow it, and a start is not said to migrate', () => {
  const unit = readFileSync(file, 'utf8');
  const page = readFileSync('docs/deployment.md', 'utf8');
  expect(lines).toContain('IPAddressDeny=any');
  expect(lines.filter((line) => line.startsWith('IPAddressAllow='))).toEqual(['IPAddressAllow=localhost']);
  for (const needs of ['PostgreSQL', 'sign-in service', 'mail server', 'webhook', 'name server'])
    expect(unit, needs).toMatch(new RegExp(`^# +IPAddressAllow=[\\d.]+(?:/\\d+)? +.*${needs}`, 'm'));
  for (const needs of ['`providers`', '`CAPE_SMTP_URL`', 'webhooks.md', 'name server'])
    expect(page.slice(page.indexOf('### As a service'), page.indexOf('### Several processes')), needs).toContain(needs);
  expect(unit).not.toMatch(/start[^.\n]* migrates before/);
});

describe.runIf(isThere)('the service as systemd reads it', () => {
  test('is exposed less than 2 of 10', () => {
    const { stdout } = analyze(file, 'security', '--offline=true', '--no-pager', '--threshold=100');
    expect(exposureIn(stdout)).toBeLessThan(2);
  });

  test('is exposed less than 2 of 10 with other computers allowed too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cape-unit-'));
    try {
      const allowing = join(folder, 'cape.service');
      const allowed = 'IPAddressAllow=10.0.0.7 10.0.0.8\nIPAddressAllow=203.0.113.0/24';
      writeFileSync(allowing, readFileSync(file, 'utf8').replace('IPAddressAllow=localhost', `$&\n${allowed}`));
      const { stdout } = analyze(allowing, 'security', '--offline=true', '--no-pager', '--threshold=100');
      expect(exposureIn(stdout)).toBeLessThan(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
