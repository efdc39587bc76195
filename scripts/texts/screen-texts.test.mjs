import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { idsKept, keepIds, keepTexts, partsBeforePages, textAreas } from './screen-texts.mjs';

function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'screen-texts-'));
  /** @param {string} name @param {string} code */
  const write = (name, code) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  };
  return { folder, write };
}
const text = (/** @type {string} */ id) => `export const a = /*i18n*/ { id: '${id}', message: 'A', comment: 'c' };`;

describe('what a browser is sent of the texts', () => {
  it('comes in areas: the shell with the first page, each domain with the first of its pages, no server text at all', () => {
    const { folder, write } = aFolder();
    write(
      'web.tsx',
      "import './shell-messages.ts';\nimport './piece.tsx';\nconst page = () => import('./domains/bees/page.tsx');",
    );
    write('shell-messages.ts', text('shell.a'));
    // A piece that the shell fetches later by itself is drawn on any page.
    write('piece.tsx', "const later = () => import('./later-messages.ts');");
    write('later-messages.ts', text('piece.a'));
    write(
      'domains/bees/page.tsx',
      "import './messages.ts';\nimport '../../shell-messages.ts';\nimport '../../web.tsx';",
    );
    write('domains/bees/messages.ts', text('bees.a'));
    write('server-messages.ts', text('server.b'));
    const areas = textAreas(join(folder, 'web.tsx'));
    expect([...areas].map(([area, ids]) => [area, [...ids]])).toEqual([
      ['shell', ['shell.a', 'piece.a']],
      ['bees', ['bees.a']],
    ]);
    // A build may send a page with the shell: then its texts are looked for there, and no page sends them again.
    const whole = textAreas(join(folder, 'web.tsx'), { whole: true });
    expect([...(whole.get('shell') ?? [])].sort()).toEqual(['bees.a', 'piece.a', 'shell.a']);
    expect([...(whole.get('bees') ?? [])].sort()).toEqual(['bees.a', 'piece.a', 'shell.a']);
    rmSync(folder, { recursive: true });
  });

  it('has pages apart that are listed in the folder pages beside the entry, or that a domain brings', () => {
    const { folder, write } = aFolder();
    write('web.tsx', "import './pages/frame.tsx';\nimport './domains/bees/screens.tsx';");
    write('pages/frame.tsx', "const section = () => import('../domains/ants/section.tsx');");
    write('domains/ants/section.tsx', text('ants.a'));
    write('domains/bees/screens.tsx', "import './ui/menu.ts';\nconst page = () => import('./ui/page.tsx');");
    write('domains/bees/ui/menu.ts', text('bees.menu'));
    write('domains/bees/ui/page.tsx', text('bees.a'));
    const areas = textAreas(join(folder, 'web.tsx'));
    expect([...areas].map(([area, ids]) => [area, [...ids]])).toEqual([
      ['shell', ['bees.menu']],
      ['ants', ['ants.a']],
      ['bees', ['bees.a']],
    ]);
    rmSync(folder, { recursive: true });
  });

  it('follows no import of types, which is in no code', () => {
    const { folder, write } = aFolder();
    write(
      'web.tsx',
      "import type {\n  A,\n} from './types-messages.ts';\nexport type { B } from './types-messages.ts';\nimport './messages.ts';",
    );
    write('types-messages.ts', text('types.a'));
    write('messages.ts', text('shell.a'));
    expect([...(textAreas(join(folder, 'web.tsx')).get('shell') ?? [])]).toEqual(['shell.a']);
    rmSync(folder, { recursive: true });
  });

  it('says with the shell what is in its own parts, and what they fetch later, but not what is in a page', () => {
    const part = (
      /** @type {string[]} */ imports,
      /** @type {string[]} */ dynamicImports,
      isEntry = false,
      facadeModuleId = '',
    ) => ({
      ...{ imports, dynamicImports, isEntry, facadeModuleId },
    });
    const parts = {
      'start.js': part(['shared.js'], ['dialog.js', 'bees.js'], true),
      'shared.js': part([], []),
      'dialog.js': part([], []),
      'bees.js': part(['shared.js', 'honey.js'], [], false, 'bees.tsx'),
      'honey.js': part([], []),
    };
    const { 'start.js': start, 'shared.js': shared, 'dialog.js': dialog } = parts;
    expect(partsBeforePages(parts, new Set(['bees.tsx']))).toEqual([start, shared, dialog]);
    expect(() => partsBeforePages({ 'start.js': part(['gone.js'], [], true) }, new Set())).toThrow('no longer looks');
  });

  it('is only of what the build keeps, where that is asked for: not of a text beside a kept one in the same file', () => {
    const kept = { code: 'const a = { id: "bees.a" };\nconst b = { title: { id: `bees.it\'s` }, idle: "no" };' };
    expect([...idsKept([{ modules: { kept, emptied: { code: null } } }])]).toEqual(['bees.a', "bees.it's"]);
  });

  it('keeps of a catalogue only those texts, quotation marks and all', () => {
    const compiled = `export const messages=JSON.parse(${JSON.stringify(JSON.stringify({ a: ['säg "hej"'], b: ['nej'] }))})`;
    const kept = keepTexts(compiled, new Set(['a']));
    expect(kept).toContain('säg');
    expect(kept).not.toContain('nej');
  });

  it('stops the build when a compiled catalogue looks otherwise', () => {
    expect(() => keepTexts('export const messages = {}', new Set())).toThrow(/screen-texts/);
  });

  it('leaves a text its id and every other object alone', () => {
    const code =
      'const a = { id: "x", message: "{n, plural, one {#} other {#}}", comment: "c" }, b = { id: "y", message: m };';
    expect(keepIds(code, parseAst)).toBe('const a = { id: "x" }, b = { id: "y", message: m };');
  });
});
