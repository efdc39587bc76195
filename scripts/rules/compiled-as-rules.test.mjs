import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { afterAll, expect, it } from 'vitest';
import { root } from '../ready/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cape-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Those of the paths that the compiler reads without Node and without a browser. @param {string[]} paths */
function compiledAsRules(paths) {
  for (const path of paths) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), 'export {};\n');
  }
  for (const name of ['tsconfig.json', 'tsconfig.rules.json']) copyFileSync(join(root, name), join(folder, name));
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.rules.json'), ts.sys.readFile);
  const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  return fileNames.map((file) => relative(folder, file)).sort();
}

it('rules know neither Node nor a browser, wherever in their domain they are; what touches the outside does', () => {
  const rules = [
    'src/domains/caseload/file/layout/head.ts',
    'src/domains/caseload/file/row.ts',
    'src/domains/caseload/file/store.ts',
    'src/domains/signals/triage.ts',
    'src/kernel/time/dates.ts',
    'src/statistics/proportions/wilson.ts',
  ];
  const others = [
    'src/domains/signals/jobs.ts',
    'src/domains/signals/routes.ts',
    'src/domains/signals/store.ts',
    'src/domains/signals/triage.test.ts',
    'src/domains/signals/ui/time-left.ts',
    'src/domains/caseload/file/read.server.ts',
    'src/domains/caseload/file/row.test.ts',
    'src/domains/publication/pages/report/words.ts',
    'src/domains/study/testing/builders.ts',
    'src/platform/http/listen.ts',
  ];
  expect(compiledAsRules([...rules, ...others])).toEqual(rules);
});
