import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { keepIds, keepTexts, textIdsOf } from './screen-texts.mjs';

describe('what a browser is sent of the texts', () => {
  it('is found by following imports, so that no server text comes along', () => {
    const folder = mkdtempSync(join(tmpdir(), 'screen-texts-'));
    /** @param {string} name @param {string} code */
    const write = (name, code) => writeFileSync(join(folder, name), code);
    write('web.tsx', "const page = () => import('./page.tsx');");
    write('page.tsx', "import * as texts from './messages.ts';\nimport './web.tsx';");
    write('messages.ts', "export const a = /*i18n*/ { id: 'page.a', message: 'A', comment: 'c' };");
    write('server-messages.ts', "export const b = /*i18n*/ { id: 'server.b', message: 'B', comment: 'c' };");
    expect([...textIdsOf(join(folder, 'web.tsx'))]).toEqual(['page.a']);
    rmSync(folder, { recursive: true });
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
