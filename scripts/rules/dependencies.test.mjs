import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { dependencyProblems, isAllowed } from './dependencies.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cape-dependencies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @param {Record<string, string>} licences of what is installed @param {string} page */
function project(licences, page) {
  const names = Object.keys(licences);
  mkdirSync(join(folder, 'docs'), { recursive: true });
  for (const name of names) {
    mkdirSync(join(folder, 'node_modules', name), { recursive: true });
    writeFileSync(
      join(folder, 'node_modules', name, 'package.json'),
      JSON.stringify({ name, license: licences[name] }),
    );
  }
  const dependencies = Object.fromEntries(names.map((name) => [name, '1.0.0']));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies }));
  const packages = Object.fromEntries(names.map((name) => [`node_modules/${name}`, {}]));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
  writeFileSync(join(folder, 'docs/dependencies.md'), page);
  return dependencyProblems(folder);
}

it('a licence with a choice needs one that is accepted; one with several parts needs all', () => {
  expect(isAllowed('(MIT OR GPL-3.0)')).toBe(true);
  expect(isAllowed('MIT AND GPL-3.0')).toBe(false);
  expect(isAllowed('GPL-3.0')).toBe(false);
});

it('a dependency that is described and free passes', () => {
  expect(project({ zod: 'MIT' }, '| `zod` | MIT | why |\n')).toEqual([]);
});

it('a licence that binds others is named', () => {
  expect(project({ chartist: 'GPL-3.0' }, '| `chartist` | GPL-3.0 | why |\n').join()).toContain(
    'chartist has the licence GPL-3.0',
  );
});

it('a dependency without a reason, one that is gone, and a wrong licence are named', () => {
  const page = '| `zod` | ISC | why |\n| `left` | MIT | why |\n';
  expect(project({ zod: 'MIT', fastify: 'MIT' }, page)).toEqual([
    'docs/dependencies.md does not speak for fastify.',
    'docs/dependencies.md speaks for left, which we do not depend on.',
    'docs/dependencies.md says ISC of zod, whose licence is MIT.',
  ]);
});
