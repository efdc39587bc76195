import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { namedCodeProblems, namedFileProblems } from './named-files.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cape-named-files-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** @param {string} path @param {string} content */
function put(path, content) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

it('a file may be named by its whole path, by its end or by its name alone', () => {
  put('src/domains/signals/acts/register.ts', '');
  put(
    'README.md',
    'See `src/domains/signals/acts/register.ts`, `acts/register.ts`, `./register.ts` and `fold-*.ts`.\n',
  );
  expect(namedFileProblems(root)).toEqual([]);
});

it('a file that was moved is named with page and line, but not on a page about an earlier decision', () => {
  put('src/domains/signals/acts/register.ts', '');
  put('docs/decisions/0001-invented.md', 'Then it was `signals/acts.ts`.\n');
  put('docs/tour.md', '# Tour\n\nFirst `signals/acts.ts`, then `gister.ts`.\n');
  expect(namedFileProblems(root)).toEqual([
    'docs/tour.md:3 names signals/acts.ts, which is not there.',
    'docs/tour.md:3 names gister.ts, which is not there.',
  ]);
});

it('a name of code may be named where the source has it; words, commands and files are let be', () => {
  put('src/run.ts', 'export type CallRequest = { readonly entering: boolean };\nconst openFile = 1;\nopenFile();\n');
  put(
    'README.md',
    '`CallRequest.entering`, `openFile(`, `signal`, `Signal`, `npx cape start`, `gone-away.ts`, `acts.act`\n',
  );
  expect(namedCodeProblems(root)).toEqual([]);
});

it('a name that no code has is named with page and line, but not in an earlier decision or a fence', () => {
  put('src/run.ts', 'export type CallRequest = { readonly entering: boolean };\n');
  put('docs/decisions/0001-invented.md', 'Then it was `FieldPack`.\n');
  put(
    'docs/tour.md',
    '# Tour\n\n`FieldPack`, `Asked.entering`, `demandsProof` and `enter(token)`\n\n```ts\nopenBoxOf();\n```\n',
  );
  expect(namedCodeProblems(root)).toEqual([
    'docs/tour.md:3 names FieldPack, which no code has.',
    'docs/tour.md:3 names Asked, which no code has.',
    'docs/tour.md:3 names demandsProof, which no code has.',
    'docs/tour.md:3 names enter, which no code has.',
  ]);
});
