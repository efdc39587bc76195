import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const imported = /^(?:import|export)\s(?!type\b)[^;]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'/gm;

/** Every source that is read when this one is: what it imports at once, and what that does. */
function readWith(entry: string): string[] {
  const seen = new Set([resolve(entry)]);
  for (const file of seen) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, named, bare] of readFileSync(file, 'utf8').matchAll(imported)) {
      const next = resolve(dirname(file), named ?? bare ?? '');
      if (existsSync(next)) seen.add(next);
    }
  }
  return [...seen].map((file) => relative('.', file));
}

it('a call of the command line reads no domain, no database and no command before it knows which', () => {
  const read = readWith('src/main/cli.ts');
  expect(
    read.filter((file) => /^src\/(domains|statistics|platform\/(database|http|charts|documents))\//.test(file)),
  ).toEqual([]);
  expect(read).toContain('src/platform/pages/catalogue.ts');
});

it('who counts a table waits for no database, no route, no page and no drawing', () => {
  for (const command of ['prevalence/command/mse', 'publication/command/survival']) {
    const read = readWith(`src/domains/${command}.server.ts`);
    expect(read.length, command).toBeGreaterThan(10);
    const needless = /platform\/(database|http|documents|charts)\/|\/routes\.ts$|platform\/pages\/layout\.ts$/;
    expect(read.filter((file) => needless.test(file))).toEqual([]);
  }
});
