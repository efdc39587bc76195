import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { isStalled, processorTime, usualPatience } from './stall.mjs';

const { silence, atMost, atLeastWorked } = usualPatience;

it('a program that speaks is never given up, however little it works', () => {
  expect(isStalled({ silentFor: silence - 1, worked: 0 })).toBe(false);
});

it('a silent program that works is waited for: the machine is busy, or the test is long', () => {
  expect(isStalled({ silentFor: silence * 2, worked: atLeastWorked })).toBe(false);
});

it('a silent program that does nothing waits for what does not come', () => {
  expect(isStalled({ silentFor: silence, worked: 0 })).toBe(true);
  expect(isStalled({ silentFor: silence, worked: null }), 'where processor time cannot be known').toBe(true);
});

it('a program that works on and on without a word is in a circle', () => {
  expect(isStalled({ silentFor: atMost, worked: 10_000 })).toBe(true);
});

it.runIf(process.platform === 'linux')('the work of a process and of those below it is counted', async () => {
  const work = 'const end = Date.now() + 600; while (Date.now() < end);';
  const child = spawn(process.execPath, [
    '-e',
    `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(work)}]); setInterval(() => {}, 1000)`,
  ]);
  try {
    let worked = processorTime(child.pid ?? 0);
    while ((worked ?? 0) < 0.1) {
      await wait(50);
      worked = processorTime(child.pid ?? 0);
    }
    expect(worked).toBeGreaterThanOrEqual(0.1);
  } finally {
    child.kill('SIGKILL');
  }
});
