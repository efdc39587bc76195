import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sourceFingerprint, sourceLook } from './fingerprint.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cape-fingerprint-'));

/** @param {string} path @param {string} content */
function put(path, content) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

beforeAll(() => {
  for (const path of ['package.json', 'package-lock.json', 'tsconfig.json', 'lingui.config.ts']) put(path, '{}');
  for (const path of [
    'vite.server.config.ts',
    'vite.web.config.ts',
    'vite.field.config.ts',
    'src/main/server.ts',
    'locales/sv.po',
  ])
    put(path, '1');
  put('scripts/build.mjs', '1');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is the same for the same contents, whatever their times', () => {
  const before = sourceFingerprint(folder);
  utimesSync(join(folder, 'src/main/server.ts'), new Date(), new Date());
  expect(sourceFingerprint(folder)).toBe(before);
});

it('changes with a content, with a name, and with a translation', () => {
  const before = sourceFingerprint(folder);
  put('locales/sv.po', '2');
  const translated = sourceFingerprint(folder);
  cpSync(join(folder, 'src/main/server.ts'), join(folder, 'src/main/again.ts'));
  const added = sourceFingerprint(folder);
  expect(new Set([before, translated, added]).size).toBe(3);
});

it('does not change with a test or a README, which no build reads, nor with what is written from the code', () => {
  const before = sourceFingerprint(folder);
  put('locales/en.po', '1');
  put('src/main/server.test.ts', '1');
  put('src/domains/cases/README.md', '1');
  expect(sourceFingerprint(folder)).toBe(before);
});

it('is the same as long as nothing is written, and another when a file is, with as many characters', () => {
  const before = sourceLook(folder);
  expect(sourceLook(folder)).toBe(before);
  put('src/main/server.ts', '2');
  const written = sourceLook(folder);
  expect(written).not.toBe(before);
  put('src/main/server.test.ts', '22');
  expect(sourceLook(folder)).toBe(written);
});
