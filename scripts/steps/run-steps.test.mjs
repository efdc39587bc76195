import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runSteps } from './run-steps.mjs';
import { oneFailed, onePassed, oneSkipped } from './totals.mjs';

/** @param {readonly import('./run-steps.mjs').Step[]} steps @param {number} [atOnce] */
async function told(steps, atOnce = 2) {
  /** @type {string[]} */
  const lines = [];
  const totals = await runSteps(steps, { atOnce, write: (line) => lines.push(line) });
  return { totals, text: lines.join('\n') };
}

it('adds up what all steps found', async () => {
  const { totals } = await told([
    { name: 'a', run: async () => ({ totals: { passed: 20, failed: 0, skipped: 1 } }) },
    { name: 'b', run: async () => ({ totals: onePassed }) },
  ]);
  expect(totals).toEqual({ passed: 21, failed: 0, skipped: 1 });
});

it('a step that needs a failed one is not run, and counts as failed', async () => {
  let ran = false;
  const { totals, text } = await told([
    { name: 'build', run: async () => ({ totals: oneFailed, output: 'no such file' }) },
    {
      name: 'stories',
      needs: ['build'],
      run: async () => {
        ran = true;
        return { totals: onePassed };
      },
    },
  ]);
  expect(ran).toBe(false);
  expect(totals).toEqual({ passed: 0, failed: 2, skipped: 0 });
  expect(text).toContain('no such file');
  expect(text).toContain('Failed: build; stories');
});

it('a step that comes after another waits for it, also when it failed', async () => {
  /** @type {string[]} */
  const order = [];
  const { totals } = await told([
    {
      name: 'second',
      after: ['first'],
      run: async () => {
        order.push('second');
        return { totals: onePassed };
      },
    },
    {
      name: 'first',
      run: async () => {
        await wait(20);
        order.push('first');
        return { totals: oneFailed };
      },
    },
  ]);
  expect(order).toEqual(['first', 'second']);
  expect(totals.passed).toBe(1);
});

it('no more run at once than there are processors for', async () => {
  let now = 0;
  let most = 0;
  const step = (/** @type {string} */ name) => ({
    name,
    run: async () => {
      now++;
      most = Math.max(most, now);
      await wait(5);
      now--;
      return { totals: onePassed };
    },
  });
  await told(['a', 'b', 'c', 'd', 'e'].map(step), 2);
  expect(most).toBe(2);
});

it('an error inside a step is a failure, never the end of all', async () => {
  const { totals, text } = await told([
    { name: 'a', run: () => Promise.reject(new Error('out of memory')) },
    { name: 'b', run: async () => ({ totals: oneSkipped, notes: ['PostgreSQL: skipped'] }) },
  ]);
  expect(totals).toEqual({ passed: 0, failed: 1, skipped: 1 });
  expect(text).toContain('out of memory');
  expect(text).toContain('PostgreSQL: skipped');
});
