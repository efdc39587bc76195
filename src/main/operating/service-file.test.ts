import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const file = 'deploy/cape.service';
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.includes('=') && !line.startsWith('#'));

/** Needs no systemd that runs, and none that is this machine's. */
const analyze = (...args: string[]) =>
  spawnSync('systemd-analyze', [...args, file], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
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

describe.runIf(isThere)('the service as systemd reads it', () => {
  test('is exposed less than 2 of 10', () => {
    const { stdout } = analyze('security', '--offline=true', '--no-pager', '--threshold=100');
    const [, exposure] = /Overall exposure level for cape\.service: (\d+\.\d+)/.exec(stdout) ?? [];
    expect(Number(exposure)).toBeLessThan(2);
  });
});
