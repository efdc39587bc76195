import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sourceFingerprint } from './fingerprint.mjs';
import { isBuilt } from './make-ready.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cape-make-ready-'));

/** @param {string} path @param {string} content */
function put(path, content) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

beforeAll(() => {
  const single = ['package.json', 'package-lock.json', 'tsconfig.json', 'lingui.config.ts'];
  const configs = ['vite.server.config.ts', 'vite.web.config.ts', 'vite.field.config.ts'];
  for (const path of [...single, ...configs, 'src/a.ts', 'locales/sv.po', 'scripts/b.mjs']) put(path, '1');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is built when the build was made of these sources, asked once or again', () => {
  expect(isBuilt(folder)).toBe(false);
  put('dist/built-from.txt', sourceFingerprint(folder));
  expect([isBuilt(folder), isBuilt(folder)]).toEqual([true, true]);
});

it('is not built after a source was changed, also by one of the same length, and also when asked before', () => {
  expect(isBuilt(folder)).toBe(true);
  put('src/a.ts', '2');
  expect([isBuilt(folder), isBuilt(folder)]).toEqual([false, false]);
  put('src/a.ts', '1');
  expect(isBuilt(folder)).toBe(true);
});

it('is built after a copy, which changes times and nothing else', () => {
  utimesSync(join(folder, 'src/a.ts'), new Date(), new Date());
  expect(isBuilt(folder)).toBe(true);
});

it('what was seen of another build says nothing of this one', () => {
  const seen = readFileSync(join(folder, 'dist/built-from-look.txt'));
  put('dist/built-from.txt', 'of other sources');
  cpSync(join(folder, 'src/a.ts'), join(folder, 'src/c.ts'));
  writeFileSync(join(folder, 'dist/built-from-look.txt'), seen);
  expect(isBuilt(folder)).toBe(false);
});
