import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishTexts } from '../texts/english.mjs';
import { knowledgeTexts } from '../texts/knowledge.mjs';
import { seenOf, textsOfCatalogue } from './words.mjs';

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

/** The columns of every table of terms. */
const columns = ['term (en)', 'sv', 'in the code', 'means', 'source'];
/** A dash alone leaves open whether the entry was forgotten: the reason is written beside it. */
const reasoned = /^– \(.+\)$/;

/** @param {string} line */
const cellsOf = (line) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** The rows of the tables of terms, with their lines. @param {string} page */
function entriesOf(page) {
  let isTerms = false;
  return page.split('\n').flatMap((line, at) => {
    if (!line.startsWith('|')) isTerms = false;
    const cells = cellsOf(line);
    if (cells.join('|') === columns.join('|')) isTerms = true;
    else if (isTerms && !/^\|[-|]+\|$/.test(line)) return [{ line: at + 1, cells }];
    return [];
  });
}

/** Entries that lack a column, or a reason for a dash; terms that are defined twice. @param {string} page */
function entryProblems(page) {
  const entries = entriesOf(page);
  const lacking = entries.flatMap(({ line, cells }) =>
    columns
      .filter((_, at) => !cells[at] || (cells[at]?.startsWith('–') && !reasoned.test(cells[at] ?? '')))
      .map((column) => `docs/glossary.md:${line} has no “${column}”: fill it, or write – with the reason in brackets.`),
  );
  const terms = entries.flatMap(({ line, cells }) => (cells[0] ?? '').split(/[;,] /).map((term) => ({ term, line })));
  const twice = terms
    .filter(({ term }, at) => terms.findIndex((other) => other.term === term) < at)
    .map(({ term, line }) => `docs/glossary.md:${line} defines ${term} a second time.`);
  return [...lacking, ...twice];
}

/** A file or folder of the tree. */
const path = /`((?:src|knowledge|db|docs|e2e|scripts)\/[^`\s]*)`/g;

/**
 * What is wrong with the entries of docs/glossary.md, files that it names and that are not there, and what it calls an act though
 * no domain has one of that name, one sentence each. An act is a name that a file which declares acts gives as their type; a table
 * is one that a migration makes.
 * @param {string} root
 */
export function glossaryProblems(root) {
  const files = textsIn(join(root, 'src/domains'), (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const acts = foundIn(
    files.filter((text) => /defineAct\(\s*\{/.test(text)),
    declaredAct,
  );
  const tables = foundIn(
    textsIn(join(root, 'db/migrations'), (name) => name.endsWith('.sql')),
    madeTable,
  );
  const known = new Set([...acts, ...tables]);
  const page = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
  const misnamed = page
    .split('\n')
    .flatMap((line, at) => [
      ...[...line.matchAll(named)]
        .filter(([, name = '']) => !known.has(name))
        .map(([, name]) => `docs/glossary.md:${at + 1} names ${name}, which is no act of a domain and no table.`),
      ...[...line.matchAll(path)]
        .filter(([, name = '']) => !existsSync(join(root, name)))
        .map(([, name]) => `docs/glossary.md:${at + 1} names ${name}, which is not there.`),
    ]);
  // What an act is about is a word of the field, and each has its entry. Of a page without acts nothing is asked.
  const nouns = new Set(acts.map((act) => act.split('.')[0]));
  const unexplained = [...nouns]
    .filter((noun) => !page.includes(`\`${noun}.`))
    .map((noun) => `docs/glossary.md explains no act of ${noun}: say what it is, with its word in Swedish.`);
  return [...misnamed, ...unexplained, ...entryProblems(page)];
}

/** The terms of a cell, without its names in code, and without those that screens do not show or only describe. @param {string} cell */
const shownTerms = (cell) =>
  cell
    .replace(/;? in code .*$/, '')
    .split(/[;,] /)
    .filter((term) => !/\((?:no text|described|planned)\)/.test(term))
    .map((term) => /\*([^*]+)\*/.exec(term.replaceAll(/\([^)]*\)/g, ''))?.[1] ?? term.replace(/^.*: /, ''))
    .map((term) => term.replaceAll(/\([^)]*\)/g, '').trim())
    .filter((term) => term !== '');

/** A term as it may be inflected: of a long word two thirds are enough. @param {string} term */
const inflected = (term) =>
  new RegExp(
    term
      .split(/\s+/)
      .map((word) => (word.length > 5 ? word.slice(0, Math.ceil((word.length * 2) / 3)) : word))
      .map((word) => `${word.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')}[\\p{L}’-]*`)
      .join('\\s+')
      .replace(/^/, '(?<!\\p{L})'),
    'iu',
  );

/**
 * Terms of the glossary that stand in no text of their language: the screens say something else, or the term has no text. An entry without
 * a text in Swedish has none in English either.
 * @param {string} page @param {{ en: readonly string[], sv: readonly string[] }} texts
 */
export function termsWithoutText(page, texts) {
  const all = { en: texts.en.map(seenOf).join('\n'), sv: texts.sv.map(seenOf).join('\n') };
  const missing = (/** @type {'en' | 'sv'} */ language, /** @type {string} */ cell, /** @type {number} */ line) =>
    shownTerms(cell)
      .filter((term) => !inflected(term).test(all[language]))
      .map(
        (term) =>
          `docs/glossary.md:${line} has the term ${term}, which no text (${language}) has: write what screens say, or (described) or (no text) after it.`,
      );
  return entriesOf(page)
    .filter(({ cells }) => !cells[1]?.startsWith('–'))
    .flatMap(({ line, cells }) => [...missing('en', cells[0] ?? '', line), ...missing('sv', cells[1] ?? '', line)]);
}

/** Of the texts in the code and of those in `knowledge/`. @param {string} root */
export function glossaryTextProblems(root) {
  const known = knowledgeTexts(root);
  const sv = textsOfCatalogue(readFileSync(join(root, 'locales/sv.po'), 'utf8'));
  return termsWithoutText(readFileSync(join(root, 'docs/glossary.md'), 'utf8'), {
    en: [...englishTexts(root).values(), ...known.en.values()],
    sv: [...sv.values(), ...known.sv.values()],
  });
}
