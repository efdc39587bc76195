import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { domainOrder } from '../../.dependency-cruiser.mjs';
import { treeProblems } from './tree.mjs';

const readme = '# Domain\n\n## States\n\n## Who acts\n\n## Sources\n\n## What it does not do\n';
const folder = mkdtempSync(join(tmpdir(), 'cape-tree-'));

/** The picture of the tree. @param {readonly string[]} domains */
const drawing = (domains) =>
  [
    '└── src/',
    '    ├── domains/        what it does',
    ...domains.map((name) => `    │   ├── ${name}     what it is for`),
    '    ├── web/            screens',
    '',
  ].join('\n');

/** @param {string} path @param {string} [content] */
function put(path, content = '') {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}
beforeAll(() => {
  for (const domain of domainOrder) put(`src/domains/${domain}/README.md`, readme);
  put('ARCHITECTURE.md', drawing(domainOrder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a tree in which every domain describes itself has no problems', () => {
  expect(treeProblems(folder)).toEqual([]);
});

it('names that say nothing are found wherever they are; words of the trade that look like them are not', () => {
  for (const path of ['src/web/utils/a.ts', 'src/kernel/date-helpers.ts', 'db/common.sql', 'src/main/service.ts'])
    put(path);
  put('src/web/service-worker.ts');
  put('src/domains/tasks/unit-manager.ts');
  expect(
    treeProblems(folder)
      .map((problem) => problem.split(':')[0])
      .sort(),
  ).toEqual(['db/common.sql', 'src/kernel/date-helpers.ts', 'src/main/service.ts', 'src/web/utils']);
  for (const path of ['src/web/utils', 'src/kernel', 'db', 'src/main']) rmSync(join(folder, path), { recursive: true });
});

it('a style sheet of more than 320 lines is named, one of exactly that many is not', () => {
  put('src/web/styles/shell.css', 'a {}\n'.repeat(320));
  put('src/web/styles/pages.css', 'a {}\n'.repeat(321));
  expect(treeProblems(folder).map((problem) => problem.split(' ')[0])).toEqual(['src/web/styles/pages.css']);
  rmSync(join(folder, 'src/web'), { recursive: true });
});

it('a folder of more than 35 files is named, tests counted; one of exactly that many is not', () => {
  for (let n = 1; n <= 35; n++) put(`src/web/a${n}.ts`);
  for (let n = 1; n <= 36; n++) put(`src/web/form/${n % 2 ? 'a' : 'b'}${n}.test.ts`);
  expect(treeProblems(folder).map((problem) => problem.split(' ')[0])).toEqual(['src/web/form']);
  rmSync(join(folder, 'src/web'), { recursive: true });
});

it('a domain without a place in the order, without a README, or with half of one is named', () => {
  put('src/domains/newcomers/public.ts');
  rmSync(join(folder, 'src/domains/redress/README.md'));
  put('src/domains/cases/README.md', readme.replace('## Sources', ''));
  expect(treeProblems(folder).map((problem) => problem.split(' ')[0])).toEqual([
    'src/domains/newcomers',
    'src/domains/cases/README.md',
    'src/domains/redress/README.md',
  ]);
});

it('a domain that the picture of the tree leaves out, or has elsewhere than in the order, is reported', () => {
  for (const domains of [domainOrder.slice(1), [...domainOrder].reverse()]) {
    put('ARCHITECTURE.md', drawing(domains));
    expect(treeProblems(folder)).toContainEqual(expect.stringMatching(/^ARCHITECTURE\.md draws the domains as /));
  }
  put('ARCHITECTURE.md', drawing(domainOrder));
});

it('a rule that refuses something has a test beside it; one that never refuses, and what is no rule, need none', () => {
  const refusing = "throw new Problem('invalid', messages.no);";
  for (const rule of ['signals/correct', 'tasks/hand-over']) put(`src/domains/${rule}.ts`, refusing);
  put('src/domains/signals/correct.test.ts', refusing);
  put('src/domains/signals/fold.ts', "import type { Problem } from '../../kernel/problem.ts';");
  for (const outside of ['store', 'routes', 'jobs', 'study-command.server', 'pages/sign-in', 'ui/form-errors'])
    put(`src/domains/signals/${outside}.ts`, refusing);
  for (const outside of ['command/study.server', 'testing/builders', 'pages/report/words', 'figures/testing/rows'])
    put(`src/domains/publication/${outside}.ts`, refusing);
  const unproved = () => treeProblems(folder).filter((problem) => problem.includes('no test says when'));
  expect(unproved()).toEqual([
    'src/domains/tasks/hand-over.ts refuses something, and no test says when: write src/domains/tasks/hand-over.test.ts.',
  ]);
  put('src/domains/tasks/hand-over.test.ts');
  expect(unproved()).toEqual([]);
});

it('a rule in a folder of its domain that refuses something has a test beside it too', () => {
  const refusing = "throw new Problem('invalid', messages.no);";
  for (const rule of ['caseload/file/row', 'publication/command/options', 'publication/command/asked/day'])
    put(`src/domains/${rule}.ts`, refusing);
  put('src/domains/caseload/file/store.ts', refusing);
  put('src/domains/caseload/file/row.test.ts');
  expect(treeProblems(folder).filter((problem) => problem.includes('no test says when'))).toEqual([
    'src/domains/caseload/file/store.ts refuses something, and no test says when: write src/domains/caseload/file/store.test.ts.',
    'src/domains/publication/command/asked/day.ts refuses something, and no test says when: write src/domains/publication/command/asked/day.test.ts.',
    'src/domains/publication/command/options.ts refuses something, and no test says when: write src/domains/publication/command/options.test.ts.',
  ]);
});
