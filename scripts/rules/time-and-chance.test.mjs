import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runToEnd } from '../ready/child.mjs';
import { root } from '../ready/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cape-lint-'));

/** @param {string} path @param {string} code */
async function findingsIn(path, code) {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), code);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { output } = await runToEnd(process.execPath, [biome, 'lint', path, '--reporter=json'], { cwd: folder });
  const start = output.indexOf('{');
  return JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)).diagnostics.map(
    (/** @type {{ category: string }} */ { category }) => category,
  );
}

beforeAll(() => {
  for (const path of ['biome.json', '.gitignore', 'scripts/rules/time-and-chance-are-arguments.grit']) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    copyFileSync(join(root, path), join(folder, path));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(['Date.now()', 'new Date()', 'Math.random()', '[1].map(Math.random)'])(
  'a rule may not use %s',
  async (code) => {
    expect(await findingsIn('src/domains/signals/triage.ts', `export const a = ${code};\n`)).toEqual(['plugin']);
    expect(await findingsIn('src/domains/study/caseload/row.ts', `export const a = ${code};\n`)).toEqual(['plugin']);
    expect(await findingsIn('src/kernel/dates.ts', `export const a = ${code};\n`)).toEqual(['plugin']);
  },
);

it('a rule may read a date that it was given', async () => {
  expect(await findingsIn('src/domains/signals/triage.ts', "export const a = new Date('2026-11-24');\n")).toEqual([]);
});

it.each(['signals/jobs.ts', 'study/command/study.server.ts', 'study/pages/report/words.ts', 'signals/ui/time-left.ts'])(
  'the files of a domain that touch the outside world may look at the clock: %s',
  async (path) => {
    expect(await findingsIn(`src/domains/${path}`, 'export const a = Date.now();\n')).toEqual([]);
  },
);

it('only main, scripts and tests may print', async () => {
  expect(await findingsIn('src/platform/http/listen.ts', 'console.log(1);\n')).toEqual(['lint/suspicious/noConsole']);
  expect(await findingsIn('src/main/server.ts', 'console.log(1);\n')).toEqual([]);
});
