import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { textsMarkedIn, writeEnglish } from './english.mjs';

const folder = mkdtempSync(join(tmpdir(), 'english-'));
/** @param {string} name @param {string} code */
const put = (name, code) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), code);
};
const english = () => readFileSync(join(folder, 'locales/en.po'), 'utf8');

beforeAll(() => mkdirSync(join(folder, 'locales')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('reads every form in which a text is written out', () => {
  const code = [
    'export const words = {',
    "  one: /*i18n*/ { id: 'bees.one', message: 'One', comment: 'c' },",
    "  two: /*i18n*/ {\n    id: 'bees.two',\n    message: 'Two ' + `bees`,\n    comment: 'c',\n  },",
    '} as const satisfies Record<string, Message>;',
  ].join('\n');
  expect(textsMarkedIn('a.ts', code)).toEqual([
    ['bees.one', 'One'],
    ['bees.two', 'Two bees'],
  ]);
});

it('says in which file a mark comes before something else', () => {
  const code =
    "const name = 'x';\nexport const word = /*i18n*/ { id: 'bees.one', message: 'One ' + name, comment: 'c' };";
  expect(() => textsMarkedIn('a.ts', code)).toThrow(/^a\.ts: after \/\*i18n\*\/ comes/);
});

it('writes the texts of the code in order, without those of tests, and nothing where they are written already', () => {
  put('src/b.ts', "export const b = /*i18n*/ { id: 'bees.two', message: 'Say \"two\"\\n', comment: 'c' };");
  put('src/a.tsx', "export const a = /*i18n*/ { id: 'bees.one', message: 'One', comment: 'c' };");
  put('src/a.test.ts', "export const a = /*i18n*/ { id: 'bees.test', message: 'Test', comment: 'c' };");
  put('src/testing/c.ts', "export const a = /*i18n*/ { id: 'bees.testing', message: 'Test', comment: 'c' };");
  writeEnglish(folder);
  expect(english().split('\n\n').slice(1)).toEqual([
    'msgid "bees.one"\nmsgstr "One"',
    'msgid "bees.two"\nmsgstr "Say \\"two\\"\\n"\n',
  ]);
  utimesSync(join(folder, 'locales/en.po'), 1, 1);
  writeEnglish(folder);
  expect(statSync(join(folder, 'locales/en.po')).mtimeMs).toBe(1000);
});
