import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runToEnd } from '../ready/child.mjs';
import { root } from '../ready/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cape-lint-'));

const clocks = ['Date.now()', 'new Date()', 'Math.random()', '[1].map(Math.random)'];
const rules = ['src/domains/signals/triage', 'src/domains/caseload/file/row', 'src/kernel/dates'];
const given = 'src/domains/signals/given.ts';
const outward = [
  'signals/jobs.ts',
  'publication/command/study.server.ts',
  'publication/pages/report/words.ts',
  'signals/ui/time-left.ts',
];

/** One file for each thing that is tried, so that one run of the linter reports all. */
const files = new Map([
  ...clocks.flatMap((code, place) =>
    rules.map((rule) => /** @type {const} */ ([`${rule}-${place}.ts`, `export const a = ${code};\n`])),
  ),
  [given, "export const a = new Date('2026-11-24');\n"],
  ...outward.map((path) => /** @type {const} */ ([`src/domains/${path}`, 'export const a = Date.now();\n'])),
  ['src/platform/http/listen.ts', 'console.log(1);\n'],
  ['src/main/server.ts', 'console.log(1);\n'],
]);

/** @type {readonly { category: string, location: { path: string } }[]} */
let found = [];

/** @param {string} path */
function findingsIn(path) {
  expect([...files.keys()]).toContain(path);
  return found.filter(({ location }) => location.path === path).map(({ category }) => category);
}

beforeAll(async () => {
  for (const path of ['biome.json', '.gitignore', 'scripts/rules/time-and-chance-are-arguments.grit']) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    copyFileSync(join(root, path), join(folder, path));
  }
  for (const [path, code] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', ...files.keys(), '--reporter=json', '--max-diagnostics=none'];
  const { output } = await runToEnd(process.execPath, args, { cwd: folder });
  const told = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  found = told.diagnostics;
  expect(told.summary.unchanged).toBe(files.size);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(clocks.map((code, place) => ({ code, place })))('a rule may not use $code', ({ place }) => {
  for (const rule of rules) expect(findingsIn(`${rule}-${place}.ts`)).toEqual(['plugin']);
});

it('a rule may read a date that it was given', () => {
  expect(findingsIn(given)).toEqual([]);
});

it.each(outward)('the files of a domain that touch the outside world may look at the clock: %s', (path) => {
  expect(findingsIn(`src/domains/${path}`)).toEqual([]);
});

it('only main, scripts and tests may print', () => {
  expect(findingsIn('src/platform/http/listen.ts')).toEqual(['lint/suspicious/noConsole']);
  expect(findingsIn('src/main/server.ts')).toEqual([]);
});
