import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { takenPictures } from './taken-pictures.mjs';

const notOurs = new Set(['.git', 'node_modules', 'dist', 'dist.making', 'dist.old', 'var', 'coverage']);

/** Where the stories keep their pictures, and the page that shows all of them. */
const pictures = 'docs/screens';
/** What one picture may weigh, and all of them together, in bytes: each clone of the project fetches every one (decisions 0106 and 0126). */
const onePicture = 48 * 1024;
const allPictures = 6 * 1024 * 1024;
const swedishPictures = 2 * 1024 * 1024;

/** The words of a course are no page: what they name as a picture is drawn from its text. */
const isCourse = /^knowledge\/courses\/[\w-]+\.(?:sv|en)\.md$/;

/** The pages of the tree, by path. @param {string} root @param {string} [folder] @returns {string[]} */
export function pagesUnder(root, folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return pagesUnder(root, path);
    return path.endsWith('.md') && !isCourse.test(path) ? [path] : [];
  });
}

/** Lines of a page, with those of code left empty: a link there is an example. @param {string} text */
function proseOf(text) {
  let isCode = false;
  return text.split('\n').map((line) => {
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    return isCode || isFence ? '' : line.replaceAll(/`[^`]*`/g, (code) => '`'.padEnd(code.length, ' '));
  });
}

/** The anchors of a page: its headings as written in an address, a second one of the same words with a number. @param {string} text */
export function anchorsOf(text) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  const anchors = new Set();
  let isCode = false;
  for (const line of text.split('\n')) {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    const heading = isCode ? undefined : /^#{1,6} +(.*?)(?: +#+)? *$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`*]/g, '');
    const anchor = words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    anchors.add(before === 0 ? anchor : `${anchor}-${before}`);
  }
  return anchors;
}

/** Where the links of a page lead. @param {string} text @returns {{ line: number, target: string, isPicture: boolean }[]} */
export const linksOf = (text) =>
  proseOf(text).flatMap((line, at) =>
    [...line.matchAll(/(!?)\[[^\]]*\]\(([^()\s]+)(?: +"[^"]*")?\)/g)].map(([, mark, target = '']) => ({
      line: at + 1,
      target,
      isPicture: mark === '!',
    })),
  );

/**
 * Links within the tree that lead nowhere; pictures that their index does not show, that no story takes, or that weigh too much.
 * @param {string} root
 */
export function linkProblems(root) {
  const inIndex = new Set();
  const dead = pagesUnder(root).flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    return linksOf(text).flatMap(({ line, target }) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return [];
      const [file = '', anchor] = target.split('#');
      const path = file === '' ? page : normalize(join(dirname(page), decodeURIComponent(file))).replace(/\/$/, '');
      if (page === `${pictures}/README.md`) inIndex.add(path);
      if (path.startsWith('..') || !existsSync(join(root, path)))
        return [`${page}:${line} links to ${target}, which is not there.`];
      if (anchor === undefined || !path.endsWith('.md')) return [];
      return anchorsOf(readFileSync(join(root, path), 'utf8')).has(decodeURIComponent(anchor))
        ? []
        : [`${page}:${line} links to ${target}, and ${path} has no such heading.`];
    });
  });
  return [...dead, ...sectionsTwice(root), ...pictureProblems(root, inIndex)];
}

/**
 * Sections of one page under the same heading: one of them is left from a merge, and no link can say which is meant. @param {string} root
 */
const sectionsTwice = (root) =>
  pagesUnder(root).flatMap((page) => {
    const headings = proseOf(readFileSync(join(root, page), 'utf8')).filter((line) => /^#{1,6} /.test(line));
    const twice = headings.filter((heading, at) => headings.indexOf(heading) < at);
    return twice.map((heading) => `${page} has the heading “${heading}” a second time.`);
  });

/** What the index shows, what a story takes and what is there are the same. @param {string} root @param {ReadonlySet<string>} shown */
function pictureProblems(root, shown) {
  const folder = join(root, pictures);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.png')) : [];
  const weights = names.map((name) => ({ path: `${pictures}/${name}`, bytes: statSync(join(folder, name)).size }));
  const unseen = weights
    .filter(({ path }) => !shown.has(path))
    .map(({ path }) => `${path} is not shown in ${pictures}/README.md: show it there or remove it.`);
  const heavy = weights
    .filter(({ bytes }) => bytes > onePicture)
    .map(({ path, bytes }) => `${path} has ${bytes} bytes and may have ${onePicture}: show less of the screen.`);
  const taken = new Set(takenPictures(root).map(({ name }) => `${pictures}/${name}.png`));
  const unmade = weights
    .filter(({ path }) => !taken.has(path))
    .map(({ path }) => `${path} is taken by no story, so that no one can take it again.`);
  const all = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  const together = all > allPictures ? [`${pictures} has ${all} bytes and may have ${allPictures} in all.`] : [];
  return [...unseen, ...heavy, ...unmade, ...together, ...swedishProblems(folder)];
}

/** Those in Swedish are of the same screens, for the guides. @param {string} folder */
function swedishProblems(folder) {
  const own = join(folder, 'sv');
  const names = existsSync(own) ? readdirSync(own) : [];
  const alone = names
    .filter((name) => !existsSync(join(folder, name)))
    .map((name) => `${pictures}/sv/${name} is of no picture in ${pictures}: take it again or remove it.`);
  const all = names.reduce((sum, name) => sum + statSync(join(own, name)).size, 0);
  return all > swedishPictures
    ? [...alone, `${pictures}/sv has ${all} bytes and may have ${swedishPictures} in all.`]
    : alone;
}
