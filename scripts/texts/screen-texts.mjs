import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/*
 * What a browser need not be sent: the texts of the server's pages and commands, which stand in the same catalogue, and
 * the English source and the translator's note beside every id, which the catalogue replaces.
 */

const importedFile = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'?]+\.tsx?)'/g;
const textId = /\/\*i18n\*\/ \{\s*id: '([^']+)'/g;

/** The ids of all texts in the files that the workspace is made of, found by following imports from its first file. @param {string} entry */
export function textIdsOf(entry) {
  /** @type {Set<string>} */
  const ids = new Set();
  const waiting = [resolve(entry)];
  const seen = new Set(waiting);
  for (const file of waiting) {
    if (!existsSync(file)) continue;
    const code = readFileSync(file, 'utf8');
    for (const match of code.matchAll(textId)) ids.add(match[1] ?? '');
    for (const match of code.matchAll(importedFile)) {
      const next = resolve(dirname(file), match[1] ?? '');
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  return ids;
}

const catalogue = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/;
const lookedElse = 'A compiled file no longer looks as scripts/texts/screen-texts.mjs expects.';

/** Keeps of a compiled catalogue only the texts with these ids. @param {string} code @param {ReadonlySet<string>} ids */
export function keepTexts(code, ids) {
  const literal = catalogue.exec(code)?.[1];
  if (!literal) throw new Error(lookedElse);
  /** @type {Record<string, unknown>} */
  const texts = JSON.parse(JSON.parse(literal));
  const kept = Object.fromEntries(Object.entries(texts).filter(([id]) => ids.has(id)));
  return `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(kept))});`;
}

/**
 * Keeps of every text only its id.
 * @param {string} code without types and comments @param {(code: string) => { body: unknown }} parse
 */
export function keepIds(code, parse) {
  /** @type {{ start: number, end: number }[]} */
  const dropped = [];
  /** @param {any} node */
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(visit);
    if (node.type === 'ObjectExpression' && isText(node)) {
      const [id, , comment] = node.properties;
      dropped.push({ start: id.end, end: comment.end });
      return;
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(parse(code).body);
  return dropped
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}

/** A text is an object of exactly id, message and comment, in this order. @param {any} node */
const isText = ({ properties }) =>
  properties.length === 3 && ['id', 'message', 'comment'].every((name, place) => properties[place].key?.name === name);

/** For Vite: what the workspace is sent of all texts. @param {{ entry: string }} options @returns {import('vite').Plugin} */
export function screenTexts({ entry }) {
  /** @type {ReadonlySet<string>} */
  let ids = new Set();
  return {
    name: 'screen-texts',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      ids = textIdsOf(entry);
    },
    transform(code, id) {
      if (id.endsWith('.po')) return { code: keepTexts(code, ids), map: null };
      if (/messages\.ts$/.test(id)) return { code: keepIds(code, (text) => this.parse(text)), map: null };
      return null;
    },
  };
}
