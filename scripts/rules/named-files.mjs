import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesUnder } from './links.mjs';

const notOurs = new Set(['.git', 'node_modules', 'dist', 'dist.making', 'dist.old', 'var', 'coverage']);

/** A page that tells what was decided names the files of its day; this one says which, and they may be gone. */
const tellsOfThen = /^docs\/decisions\/\d/;

/** Names that a page gives as an example, and files of a running server or of another project. */
const elsewhere = new Set(['acts/NAME.ts', 'NAME.yaml', 'var/keys.json', 'data/seed/2018_1472.json']);

/** The files of the tree, by path. @param {string} root @param {string} [folder] @returns {string[]} */
function filesUnder(root, folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    return entry.isDirectory() ? filesUnder(root, path) : [path];
  });
}

/**
 * Files that a page names in code, such as `acts/register.ts`, and that are not there, one sentence each. A page may leave out the beginning
 * of a path, and all of it but the name; several files in one pair of braces are not looked at.
 * @param {string} root
 */
export function namedFileProblems(root) {
  const files = filesUnder(root);
  const isThere = (/** @type {string} */ name) => files.some((path) => path === name || path.endsWith(`/${name}`));
  return pagesUnder(root)
    .filter((page) => !tellsOfThen.test(page))
    .sort()
    .flatMap((page) =>
      readFileSync(join(root, page), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          [...line.matchAll(/`((?:\.\/)?\w[\w./-]*\.(?:tsx?|mjs|sql|css|yaml))`/g)]
            .map(([, name = '']) => name.replace(/^\.\//, ''))
            .filter((name) => !elsewhere.has(name) && !isThere(name))
            .map((name) => `${page}:${at + 1} names ${name}, which is not there.`),
        ),
    );
}

/** What an identifier is made of, in code and in the migrations. */
const isSource = /\.(?:tsx?|mjs|js|sql|css|yaml|json)$/;

/** Names in the formats and programs of others. */
const ofOthers = new Set([
  'employeeHsaId',
  'orgAffiliation',
  'AuthnContextClassRef',
  'samlIDPMetaDataOptionsUserAttribute',
  'closedpMS',
  'MultipleSystemsEstimation',
]);

/** The names of code that a piece of a page in backticks has: of two humps, called, or the type of a dotted name. @param {string} code */
function namesIn(code) {
  const called = /^([\w$]+(?:\.[\w$]+)*)(\(.*)?$/.exec(code);
  if (!called) return [];
  const parts = (called[1] ?? '').split('.');
  return parts.filter((name, at) => {
    const isOfTwoHumps = /^[A-Za-z][a-z0-9]+(?:[A-Z][a-z0-9]*)+$/.test(name) || /^[a-z](?:[A-Z][a-z0-9]*)+$/.test(name);
    const isCalled = called[2] !== undefined && at === parts.length - 1;
    const isType = parts.length > 1 && at === 0 && /^[A-Z][a-z]+$/.test(name);
    return isOfTwoHumps || isCalled || isType;
  });
}

/**
 * Names of code on pages that say how CAPE is now, such as `registerSignal`, `Call.verbs` or `enter(`, that no file of the source has, one
 * sentence each. A name in a fence of code is not looked at.
 * @param {string} root
 */
export function namedCodeProblems(root) {
  const source = filesUnder(root).filter(
    (path) => /^(?:src|scripts|e2e|db)\//.test(path) && isSource.test(path) && !/\.test\./.test(path),
  );
  const there = new Set(
    source.flatMap((path) => readFileSync(join(root, path), 'utf8').match(/[A-Za-z_$][\w$]*/g) ?? []),
  );
  return pagesUnder(root)
    .filter((page) => !page.startsWith('docs/decisions/') && page !== 'CHANGELOG.md')
    .sort()
    .flatMap((page) =>
      readFileSync(join(root, page), 'utf8')
        .replaceAll(/^\s*(```|~~~)[\s\S]*?^\s*\1/gm, (fence) => fence.replaceAll(/[^\n]/g, ''))
        .split('\n')
        .flatMap((line, at) =>
          [...line.matchAll(/`([^`]+)`/g)]
            .map(([, code = '']) => code)
            .filter((code) => !/\.(?:tsx?|mjs|sql|css|yaml|json|md|csv|po|grit)$/.test(code))
            .flatMap(namesIn)
            .filter((name) => !ofOthers.has(name) && !there.has(name))
            .map((name) => `${page}:${at + 1} names ${name}, which no code has.`),
        ),
    );
}
