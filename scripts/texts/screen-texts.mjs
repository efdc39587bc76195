import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/*
 * What a browser need not be sent: the texts of the server's pages and commands, which are in the same catalogue, and
 * the English source and the translator's note beside every id, which the catalogue replaces.
 */

const importedFile = /(?:from|import)\s*(\(?)\s*'(\.{1,2}\/[^'?]+\.tsx?)'/g;
/** What is imported for its types alone is in no code that a browser gets. */
const typesOnly = /^(?:import|export) type [^;']*from '[^']+';/gm;
/** Where a domain says which pages it has. */
const broughtBy = /[\\/]domains[\\/][^\\/]+[\\/]screens\.tsx$/;
const textId = /\/\*i18n\*\/ \{\s*id: '([^']+)'/g;

/**
 * The ids of all texts in these files and in all that they import, at once or later. What the entry fetches later (`web.tsx`), or a file in the
 * folder `pages` beside it, or the `screens.tsx` of a domain, are its pages: they are left out when they are asked for apart.
 * @param {readonly string[]} entries @param {{ pagesApart: boolean }} how
 */
function idsFrom(entries, { pagesApart }) {
  /** @type {Set<string>} */
  const ids = new Set();
  /** @type {Set<string>} */
  const pages = new Set();
  const waiting = entries.map((entry) => resolve(entry));
  const seen = new Set(waiting);
  const [entry = ''] = waiting;
  const listsPages = (/** @type {string} */ file) =>
    file === entry || dirname(file) === join(dirname(entry), 'pages') || broughtBy.test(file);
  for (const file of waiting) {
    if (!existsSync(file)) continue;
    const code = readFileSync(file, 'utf8').replaceAll(typesOnly, '');
    for (const match of code.matchAll(textId)) ids.add(match[1] ?? '');
    for (const match of code.matchAll(importedFile)) {
      const next = resolve(dirname(file), match[2] ?? '');
      const isPage = pagesApart && listsPages(file) && match[1] === '(';
      if (isPage) pages.add(next);
      else if (!seen.has(next)) waiting.push(next);
      if (!isPage) seen.add(next);
    }
  }
  return { ids, pages: [...pages], seen };
}

/** The area whose texts a page needs that is fetched later: its domain, or the shell for what belongs to none. @param {string} file */
export const areaOf = (file) => /[\\/]domains[\\/]([^\\/]+)[\\/]/.exec(file)?.[1] ?? shell;

const shell = 'shell';

/**
 * Which texts are sent when: `shell` with the first page, and those of a domain with the first of its pages. What the shell
 * has is not sent again; what two domains need comes with each, since either may be opened alone. `whole`: the shell has every text, and what it
 * has is said once more with each domain, where the build finds out what the shell really has: a page that is sent with it has its parts there.
 * @param {string} entry @param {{ whole?: boolean }} how @returns {ReadonlyMap<string, ReadonlySet<string>>}
 */
export function textAreas(entry, { whole = false } = {}) {
  const first = idsFrom([entry], { pagesApart: true });
  const ofArea = (/** @type {string} */ area) => first.pages.filter((page) => areaOf(page) === area);
  const inShell = new Set([...first.ids, ...idsFrom(ofArea(shell), { pagesApart: false }).ids]);
  const areas = new Map([[shell, inShell]]);
  for (const area of new Set(first.pages.map(areaOf))) {
    if (area === shell) continue;
    const { ids } = idsFrom(ofArea(area), { pagesApart: false });
    areas.set(area, new Set([...ids].filter((id) => whole || !inShell.has(id))));
  }
  if (whole) areas.set(shell, new Set([...areas.values()].flatMap((ids) => [...ids])));
  return areas;
}

/**
 * The pages of domains: each is fetched with the texts of its area. What the shell itself fetches later comes without, so it is none of these.
 * @param {string} entry @returns {ReadonlySet<string>}
 */
function pagesOf(entry) {
  const { pages, seen } = idsFrom([entry], { pagesApart: true });
  return new Set(pages.filter((page) => areaOf(page) !== shell && !seen.has(page)));
}

/**
 * The parts that are there before any page of a domain is: those of the first page, and what these fetch later by themselves.
 * @template {{ imports: readonly string[], dynamicImports: readonly string[], isEntry: boolean, facadeModuleId: string | null }} Part
 * @param {Readonly<Record<string, Part>>} parts @param {ReadonlySet<string>} pages @returns {Part[]}
 */
export function partsBeforePages(parts, pages) {
  const waiting = new Set(Object.values(parts).filter(({ isEntry }) => isEntry));
  for (const part of waiting) {
    for (const name of [...part.imports, ...part.dynamicImports]) {
      const next = parts[name];
      if (!next) throw new Error(lookedElse);
      if (part.imports.includes(name) || !pages.has(next.facadeModuleId ?? '')) waiting.add(next);
    }
  }
  return [...waiting];
}

const catalogue = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/;
const catalogues = new RegExp(catalogue.source, 'g');
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
 * The same within the code of a chunk, which may hold several catalogues, one after the other: of each what its own ids say.
 * @param {string} code @param {readonly ReadonlySet<string>[]} each
 */
export function keepTextsOf(code, each) {
  let place = 0;
  return code.replaceAll(catalogues, (_all, literal) => {
    const ids = each[place++];
    if (!ids) throw new Error(lookedElse);
    /** @type {Record<string, unknown>} */
    const texts = JSON.parse(JSON.parse(literal));
    const kept = Object.fromEntries(Object.entries(texts).filter(([id]) => ids.has(id)));
    return `JSON.parse(${JSON.stringify(JSON.stringify(kept))})`;
  });
}

const keptId = /\bid:\s*(["'`])((?:(?!\1).)+)\1/g;

/** The ids of all texts that are in what the build keeps. @param {Iterable<{ modules: Record<string, { code: string | null }> }>} chunks */
export function idsKept(chunks) {
  const codes = [...chunks].flatMap(({ modules }) => Object.values(modules).map(({ code }) => code ?? ''));
  return new Set(codes.flatMap((code) => [...code.matchAll(keptId)].map((match) => match[2] ?? '')));
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

const virtual = 'cape:texts';

/**
 * For Vite: what the workspace is sent of all texts, and when. `cape:texts` is the list of what can be fetched, by language
 * and area; each entry is the catalogue of its language, of which only the texts of that area are kept.
 * `onlyKept`: of those also only the texts that are in what the build keeps: the shell has those of its own parts, and no area sends them again.
 * @param {{ entry: string, languages: readonly string[], onlyKept?: boolean }} options @returns {import('vite').Plugin}
 */
export function screenTexts({ entry, languages, onlyKept = false }) {
  /** @type {ReadonlyMap<string, ReadonlySet<string>>} */
  let areas = new Map();
  return {
    name: 'screen-texts',
    enforce: 'post',
    buildStart() {
      areas = textAreas(entry, { whole: onlyKept });
    },
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load(id) {
      if (id !== `\0${virtual}`) return null;
      if (areas.size === 0) areas = textAreas(entry, { whole: onlyKept });
      const of = (/** @type {string} */ language) =>
        [...areas.keys()].map(
          (area) => `'${area}': () => import('${resolve('locales', `${language}.po`)}?area=${area}?lingui')`,
        );
      return `export default { ${languages.map((language) => `${language}: { ${of(language).join(', ')} }`).join(', ')} };`;
    },
    transform(code, id) {
      const area = /\.po\?area=([a-z-]+)\?lingui$/.exec(id)?.[1];
      if (area) return { code: keepTexts(code, areas.get(area) ?? new Set()), map: null };
      if (/messages\.ts$/.test(id)) return { code: keepIds(code, (text) => this.parse(text)), map: null };
      return null;
    },
    renderChunk(code, chunk, _options, { chunks }) {
      const kept = Object.keys(chunk.modules).flatMap((id) => /\.po\?area=([a-z-]+)\?lingui$/.exec(id)?.[1] ?? []);
      if (!onlyKept || kept.length === 0) return null;
      const first = idsKept(partsBeforePages(chunks, pagesOf(entry)));
      const later = new Set([...idsKept(Object.values(chunks))].filter((id) => !first.has(id)));
      return {
        code: keepTextsOf(
          code,
          kept.map((area) => (area === shell ? first : later)),
        ),
        map: null,
      };
    },
  };
}
