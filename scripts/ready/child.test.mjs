import { expect, it } from 'vitest';
import { runToEnd } from './child.mjs';

const node = process.execPath;

it('gives what a program printed, and how it ended', async () => {
  const { code, output } = await runToEnd(node, ['-e', 'console.log("out"); console.error("err"); process.exit(3)']);
  expect(code).toBe(3);
  expect(output).toContain('out');
  expect(output).toContain('err');
});

it('a program that does not exist is reported, not thrown', async () => {
  const { code, output } = await runToEnd('no-such-program', []);
  expect(code).toBe(127);
  expect(output).toContain('no-such-program');
});

const shortly = { silence: 300, atMost: 1_000_000, atLeastWorked: 1_000 };

it('a program that hangs is ended, and says where it was', async () => {
  const { code, output } = await runToEnd(node, ['-e', 'setInterval(() => {}, 1000)'], {
    stall: { patience: shortly, look: 50, about: () => 'It had begun: one test.' },
  });
  expect(code).not.toBe(0);
  expect(output).toContain('It has stood still');
  expect(output).toContain('It had begun: one test.');
});

it('a program that speaks is waited for, however long it takes', async () => {
  const speaks =
    'let n = 0; const timer = setInterval(() => { console.log(++n); if (n === 12) clearInterval(timer); }, 100)';
  const { code, output } = await runToEnd(node, ['-e', speaks], {
    stall: { patience: { ...shortly, silence: 60_000 }, look: 50 },
  });
  expect(output).toContain('12');
  expect(code).toBe(0);
});
