import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A code name of two parts: an act such as `signal.register`, or a table such as `acts.act`. */
const named = /`([a-z][a-z-]*\.[a-z][a-z_-]*)`/g;
const declaredAct = /\btype: '([a-z][a-z-]*\.[a-z][a-z-]*)'/g;
const madeTable = /\bcreate table ([a-z_]+\.[a-z_]+)/g;

/** @param {string} folder @param {(name: string) => boolean} isMeant */
const textsIn = (folder, isMeant) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isMeant)
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** @param {readonly string[]} texts @param {RegExp} pattern */
const foundIn = (texts, pattern) => texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));

/**
 * What docs/glossary.md calls an act though no domain has one of that name, one sentence each. An act is a name that a file
 * which declares acts gives as their type; a table is one that a migration makes.
 * @param {string} root
 */
export function glossaryProblems(root) {
  const files = textsIn(join(root, 'src/domains'), (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const acts = foundIn(
    files.filter((text) => text.includes('defineAct({')),
    declaredAct,
  );
  const tables = foundIn(
    textsIn(join(root, 'db/migrations'), (name) => name.endsWith('.sql')),
    madeTable,
  );
  const known = new Set([...acts, ...tables]);
  return readFileSync(join(root, 'docs/glossary.md'), 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      [...line.matchAll(named)]
        .filter(([, name = '']) => !known.has(name))
        .map(([, name]) => `docs/glossary.md:${at + 1} names ${name}, which is no act of a domain and no table.`),
    );
}
