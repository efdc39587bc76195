import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { brandProblems } from './brand.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cape-brand-'));
  for (const place of ['docs', 'src/web', 'knowledge', 'deploy', 'db', 'e2e', 'locales'])
    mkdirSync(join(root, place), { recursive: true });
  writeFileSync(join(root, 'locales/sv.po'), '');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('the name in capitals and the command in small letters are let pass, and so are names in code', () => {
  writeFileSync(join(root, 'README.md'), 'CAPE: `npx cape study`\n');
  writeFileSync(join(root, 'src/web/shell.ts'), "say(understoodCape, 'cape.sid', \"'Cape Sans'\");\n");
  expect(brandProblems(root)).toEqual([]);
});

it('another way to write it is named, on a page, in a text, in a title and in a translation', () => {
  writeFileSync(join(root, 'README.md'), '# Top\n\nWhat Cape is.\n');
  writeFileSync(join(root, 'src/web/shell.ts'), "document.title = title + ' – Cape';\n");
  writeFileSync(join(root, 'src/web/index.html'), '<title>Cape</title>\n');
  writeFileSync(join(root, 'locales/sv.po'), 'msgstr "Cape, mitt arbete"\n');
  expect(brandProblems(root)).toEqual([
    'README.md:3 writes Cape: the name is CAPE, the command cape.',
    'src/web/index.html:1 writes Cape: the name is CAPE, the command cape.',
    'src/web/shell.ts:1 writes Cape: the name is CAPE, the command cape.',
    'locales/sv.po:1 writes Cape: the name is CAPE, the command cape.',
  ]);
});
