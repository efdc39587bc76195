import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { glossaryProblems } from './glossary.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cape-glossary-'));

/** @param {string} path @param {string} content */
function put(path, content) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}
beforeAll(() => {
  put('src/domains/signals/acts.ts', "export const registerAct = defineAct({\n  type: 'signal.register',\n});\n");
  put('src/domains/signals/tips/acts.ts', "export const openAct = defineAct({\n  type: 'tip.open',\n});\n");
  put('src/domains/signals/acts.test.ts', "const other = defineAct({ type: 'signal.dream' });\n");
  put('src/domains/signals/ui/list.ts', "const event = { type: 'signal.click' };\n");
  put('db/migrations/0001-acts.sql', 'create table acts.act (id uuid primary key);\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('acts of a domain and tables of a migration may be named; so may files, fields and what has one part', () => {
  put(
    'docs/glossary.md',
    '| tip | `signal.register`, `tip.open` | `acts.act` | `src/kernel/act.ts`, `Who.house`, `signals` |\n',
  );
  expect(glossaryProblems(folder)).toEqual([]);
});

it('an act that no domain has is named with its line, however near its name is to one', () => {
  put('docs/glossary.md', '# Words\n\n| event | `signal.registered` or `tip.open` |\n| other | `tip.close` |\n');
  expect(glossaryProblems(folder)).toEqual([
    'docs/glossary.md:3 names signal.registered, which is no act of a domain and no table.',
    'docs/glossary.md:4 names tip.close, which is no act of a domain and no table.',
  ]);
});

it('what only a test or a screen calls so is no act', () => {
  put('docs/glossary.md', '| event | `signal.dream` |\n| event | `signal.click` |\n');
  expect(glossaryProblems(folder)).toHaveLength(2);
});
