import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../ready/project.mjs';
import { coreStories, onlyInSecondRing, ringOf, storesWithout, storiesOf } from './rings.mjs';

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
      others: [...text.matchAll(/^\s*(?:story|productionStory|emptyStory|test)\(/gm)].length,
    };
    const file = `e2e/${name}`;
    expect([file, told.core]).toEqual([file, storiesOf('first').include.includes(file) ? 1 : 0]);
    expect([file, told.others > 0]).toEqual([file, !storiesOf('second').exclude.includes(file)]);
  }
  expect(coreStories).toHaveLength(15);
});

it('by hand everything runs, and a ring that does not exist is reported', () => {
  expect(ringOf(undefined)).toBeNull();
  expect(storesWithout(null)).toEqual([]);
  expect(storiesOf(null).exclude).toEqual([]);
  expect(() => ringOf('third')).toThrow('TEST_RING is "third"');
});

it('no test gives up by the clock: a busy machine fails nothing', () => {
  const tests = ['src', 'e2e', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(test|story)\.(ts|tsx|mjs)$/.test(name))
      .map((name) => join(folder, name)),
  );
  const timed = tests.filter((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    // What is caught where it is asked fails nothing.
    return /\btimeout: (?!0\b)\d(?![^\n]*\.catch\()/.test(text) || /^\s*\},? [\d_]{4,}\);/m.test(text);
  });
  expect(timed, 'these limit a test by a time').toEqual([]);
});
