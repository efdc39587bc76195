import { expect, it } from 'vitest';
import { runToEnd } from './child.mjs';

const node = process.execPath;

it('gives what a program printed, and how it ended', async () => {
  const { code, output } = await runToEnd(node, ['-e', 'console.log("out"); console.error("err"); process.exit(3)']);
  expect(code).toBe(3);
  expect(output).toContain('out');
  expect(output).toContain('err');
});

it('a program that does not exist is told, not thrown', async () => {
  const { code, output } = await runToEnd('no-such-program', []);
  expect(code).toBe(127);
  expect(output).toContain('no-such-program');
});

it('a program that never ends is ended at its limit, and says so', async () => {
  const { code, output } = await runToEnd(node, ['-e', 'setInterval(() => {}, 1000)'], { limit: 300 });
  expect(code).not.toBe(0);
  expect(output).toContain('Not done after 0 s');
});
