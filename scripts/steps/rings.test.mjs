import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../ready/project.mjs';
import { coreStories, onlyInSecondRing, ringOf, storesNotRepeated, storesWithout, storiesOf } from './rings.mjs';

const page = readFileSync(join(root, 'docs/testing.md'), 'utf8');

it('what a ring names is there, and docs/testing.md names it too', () => {
  for (const file of Object.keys(onlyInSecondRing)) {
    expect(existsSync(join(root, file)), file).toBe(true);
    expect(page).toContain(file.replace(/^.*\/|\.store\.test\.ts$/g, ''));
  }
  for (const story of coreStories) {
    expect(existsSync(join(root, `e2e/${story}.story.ts`)), story).toBe(true);
    expect(page).toContain(story);
  }
});

it('the two rings together run every story, and none of them twice', () => {
  for (const name of readdirSync(join(root, 'e2e')).filter((name) => name.endsWith('.story.ts'))) {
    const text = readFileSync(join(root, 'e2e', name), 'utf8');
    const told = {
      core: [...text.matchAll(/^(?:coreStory|sharedStory)\(/gm)].length,
      others: [...text.matchAll(/^\s*(?:story|settledStory|productionStory|emptyStory|test)\(/gm)].length,
    };
    const file = `e2e/${name}`;
    expect([file, told.core]).toEqual([file, storiesOf('first').include.includes(file) ? 1 : 0]);
    expect([file, told.others > 0]).toEqual([file, !storiesOf('second').exclude.includes(file)]);
  }
  expect(coreStories).toHaveLength(15);
});

it('by hand everything runs, and a ring that does not exist is reported', () => {
  expect(ringOf(undefined)).toBeNull();
  expect(storesWithout(null, root)).toEqual([]);
  expect(storiesOf(null).exclude).toEqual([]);
  expect(() => ringOf('third')).toThrow('TEST_RING is "third"');
});

it('every store test is run in one ring or both, and on PostgreSQL too where two things happen at once or it tells databases apart', () => {
  const first = storesWithout('first', root);
  const second = storesWithout('second', root);
  expect(second.filter((file) => first.includes(file))).toEqual([]);
  for (const name of ['signals/signal-acts', 'attachments/pieces/pieces', 'audit/seal', 'access/drafts/drafts-outlive'])
    expect(second).not.toContain(`src/domains/${name}.store.test.ts`);
  for (const name of ['matrix', 'fuzz-pages', 'log', 'injected-sql'])
    expect(second).not.toContain(`src/main/proofs/${name}.store.test.ts`);
  expect(second).toContain('src/domains/signals/undone.store.test.ts');
  expect(second, 'the same on the embedded database in both rings').toContain('src/main/proofs/step-up.store.test.ts');
  expect(second).toEqual(storesNotRepeated(root));
});

const timed = [
  /\btimeout: (?!0\b)[\w.](?![^\n]*\.catch\()/, // what is caught where it is asked fails nothing
  /^\s*\},? (?:[\d_]{4,}|[a-z]\w*)\);/im, // the last word of a test or a hook
  /\bAbortSignal\.timeout\b/,
  /\bsetDefault(?:Navigation)?Timeout\b/,
];

it('no test gives up by the clock: a busy machine fails nothing', () => {
  const tests = ['src', 'e2e', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(test|story)\.(ts|tsx|mjs)$/.test(name))
      .map((name) => join(folder, name)),
  );
  const own = 'scripts/steps/rings.test.mjs'; // it holds what it looks for
  const limited = tests.filter((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    return name !== own && timed.some((one) => one.test(text));
  });
  expect(limited, 'these limit a test by a time').toEqual([]);
});

it('a time limit is seen however it is written', () => {
  const isTimed = (/** @type {string} */ text) => timed.some((one) => one.test(text));
  for (const text of [
    "describe('x', { timeout: 180_000 }, () => {",
    "describe('x', { timeout: patience }, () => {",
    '  fetch(url, { signal: AbortSignal.timeout(stalled) });',
    "it('x', () => {\n  }, 20_000);",
    'beforeAll(() => {\n    }, patience);',
    'context.setDefaultTimeout(5000);',
  ])
    expect([text, isTimed(text)]).toEqual([text, true]);
  for (const text of [
    "it('x', () => {\n  });",
    'await page.goBack({ timeout: 2000 }).catch(() => null);',
    '{ timeout: 0 }',
  ])
    expect([text, isTimed(text)]).toEqual([text, false]);
});
