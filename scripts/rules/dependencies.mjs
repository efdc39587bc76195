import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences under which others may build on CAPE (EUPL-1.2) without asking anyone. MPL-2.0 binds only its own files. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages that name no licence in their package.json; here is the one in their README. */
const saidElsewhere = new Map([['cli-table', 'MIT']]);

/** `A OR B` asks for one that is allowed, `A AND B` for both. @param {string} expression */
export const isAllowed = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence)));

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * What is wrong with what we depend on, one sentence each: a licence that is not free enough, a dependency that
 * docs/dependencies.md does not speak for, or speaks for though it is gone.
 * @param {string} root
 */
export function dependencyProblems(root) {
  const { dependencies = {}, devDependencies = {} } = readJson(join(root, 'package.json'));
  const installed = Object.keys(readJson(join(root, 'package-lock.json')).packages).filter(
    (place) => place !== '' && existsSync(join(root, place, 'package.json')),
  );
  const unfree = installed.flatMap((place) => {
    const { name, license } = readJson(join(root, place, 'package.json'));
    const licence = license ?? saidElsewhere.get(name) ?? 'none named';
    return isAllowed(licence)
      ? []
      : [`${place} has the licence ${licence}, which is not in the list of those we accept.`];
  });

  const described = new Map(
    [...readFileSync(join(root, 'docs/dependencies.md'), 'utf8').matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(
      ([, name = '', licence = '']) => [name, licence.trim()],
    ),
  );
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const undescribed = names
    .filter((name) => !described.has(name))
    .map((name) => `docs/dependencies.md does not speak for ${name}.`);
  const gone = [...described.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => `docs/dependencies.md speaks for ${name}, which we do not depend on.`);
  const otherwise = names.flatMap((name) => {
    const { license } = readJson(join(root, 'node_modules', name, 'package.json'));
    const said = described.get(name);
    return said === undefined || said === license
      ? []
      : [`docs/dependencies.md says ${said} of ${name}, whose licence is ${license}.`];
  });
  return [...unfree, ...undescribed, ...gone, ...otherwise];
}
