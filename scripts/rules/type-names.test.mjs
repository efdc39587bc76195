import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { repeatedTypeProblems, typeNameProblems } from './type-names.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cape-type-names-'));
  mkdirSync(join(root, 'src/domains/signals'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** @param {string} name @param {string} content */
const put = (name, content) => writeFileSync(join(root, 'src/domains/signals', name), content);

it('a type that says what it is may be exported, and so may a verb that stays in its file', () => {
  put('fold.ts', 'export type FoundSignal = 1;\nexport type ToldBy = 2;\ntype Told = 3;\ninterface Found {}\n');
  expect(typeNameProblems(root)).toEqual([]);
});

it('a verb as the name of an exported type is refused, however it is exported', () => {
  put('a.ts', 'export type Told = 1;\n');
  put('b.ts', 'export interface Found {}\n');
  put('c.tsx', "export type { Letter as Told } from './letter.ts';\n");
  put('d.ts', 'export class Surroundings {}\n');
  put('e.ts', 'export type Kept = 1;\n');
  expect(typeNameProblems(root)).toEqual([
    'src/domains/signals/a.ts exports a type Told: say what it is a type of.',
    'src/domains/signals/b.ts exports a type Found: say what it is a type of.',
    'src/domains/signals/c.tsx exports a type Told: say what it is a type of.',
    'src/domains/signals/d.ts exports a type Surroundings: say what it is a type of.',
    'src/domains/signals/e.ts exports a type Kept: say what it is a type of.',
  ]);
});

it('a name that more than five files declare is refused; what each act says, and tests, are not counted', () => {
  const declare = (/** @type {string} */ text, /** @type {number} */ count, kind = 'ts') => {
    for (let n = 0; n < count; n++) put(`${text.length}${n}${kind.replace('.', '')}.${kind}`, text);
  };
  declare('type Row = 1;\n', 5);
  declare('type Facts = 1;\n', 6);
  declare('type Written = 1;\n', 6, 'test.ts');
  expect(repeatedTypeProblems(root)).toEqual([]);
  declare('export interface Row { readonly a: 1 }\n', 1);
  expect(repeatedTypeProblems(root).map((problem) => problem.split(':')[0])).toEqual([
    '6 files declare a type Row, and 5 may',
  ]);
});
