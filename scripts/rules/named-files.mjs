import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesUnder } from './links.mjs';

const notOurs = new Set(['.git', 'node_modules', 'dist', 'dist.making', 'dist.old', 'var', 'coverage']);

/** A page that tells what was decided names the files of its day; this one says which, and they may be gone. */
const tellsOfThen = /^docs\/decisions\/\d/;

/** Names that a page gives as an example, and files of a running server or of another project. */
const elsewhere = new Set(['acts/NAME.ts', 'var/keys.json', 'data/seed/2018_1472.json']);

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
