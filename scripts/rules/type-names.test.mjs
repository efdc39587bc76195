import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { typeNameProblems } from './type-names.mjs';

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
  expect(typeNameProblems(root)).toEqual([
    'src/domains/signals/a.ts exports a type Told: say what it is a type of.',
    'src/domains/signals/b.ts exports a type Found: say what it is a type of.',
    'src/domains/signals/c.tsx exports a type Told: say what it is a type of.',
    'src/domains/signals/d.ts exports a type Surroundings: say what it is a type of.',
  ]);
});
