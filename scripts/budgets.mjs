import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { besidePage } from './field-files.mjs';
import { root } from './ready/project.mjs';

/**
 * What the workspace costs to load, from the build, against budgets.json (kB of 1000 bytes; the workspace as it is sent, brotli; what a
 * phone keeps in gzip). The first load of the workspace is all that My work needs, in both languages. Public pages are made by the server,
 * so the story `bytes-per-page` weighs them in the browser. `--json` reports and does not judge.
 *
 * @typedef {{ file: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

/** Everything a chunk needs before it runs. @param {Manifest} manifest @param {string} key @param {Set<string>} [into] */
function filesNeededBy(manifest, key, into = new Set()) {
  const chunk = manifest[key];
  if (!chunk || into.has(chunk.file)) return into;
  into.add(chunk.file);
  for (const css of chunk.css ?? []) into.add(css);
  for (const next of chunk.imports ?? []) filesNeededBy(manifest, next, into);
  return into;
}

/** Already compressed, so gzip gains nothing. @param {string} file */
const isPacked = (file) => /\.(woff2|png|webp|avif|jpg)$/.test(file);

/**
 * What the pages of one part of the workspace load together on top of the first page: each file once.
 * @param {Manifest} manifest @param {(file: string) => number} weigh @param {RegExp} part which routes
 */
export function weighTogether(manifest, weigh, part) {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? '';
  const first = filesNeededBy(manifest, entry);
  const routes = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry && part.test(key));
  /** @type {Set<string>} */
  const all = new Set();
  for (const key of routes) for (const file of filesNeededBy(manifest, key)) all.add(file);
  const scripts = [...all].filter((file) => file.endsWith('.js') && !first.has(file));
  return { routes: routes.length, js: scripts.reduce((sum, file) => sum + weigh(file), 0) };
}

/**
 * @param {Manifest} manifest
 * @param {(file: string) => number} weigh bytes of a file over the wire
 * @param {{ page: string, fonts: readonly string[] }} alwaysLoaded
 */
export function weighRoutes(manifest, weigh, { page, fonts }) {
  const [entry] = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  if (!entry) throw new Error('The build has no entry; has the workspace been built?');
  const catalogues = Object.keys(manifest).filter((key) => key.endsWith('.po'));
  const first = filesNeededBy(manifest, entry);
  // One language is loaded: the heaviest counts.
  const heaviest = catalogues.sort((a, b) => weigh(manifest[b]?.file ?? '') - weigh(manifest[a]?.file ?? ''))[0];
  if (heaviest) filesNeededBy(manifest, heaviest, first);

  /** @param {Iterable<string>} files @param {RegExp} kind */
  const weightOf = (files, kind) =>
    [...files].filter((file) => kind.test(file)).reduce((sum, file) => sum + weigh(file), 0);
  const routes = Object.keys(manifest)
    .filter((key) => manifest[key]?.isDynamicEntry && !catalogues.includes(key))
    .map((key) => {
      const further = [...filesNeededBy(manifest, key)].filter((file) => !first.has(file));
      return { route: key, js: weightOf(further, /\.js$/), whole: weightOf(further, /./) };
    });
  return {
    js: weightOf(first, /\.js$/),
    whole: weightOf(new Set([...first, page, ...fonts]), /./),
    routes: routes.sort((a, b) => b.js - a.js),
  };
}

/** Fonts of the Latin alphabet that a stylesheet asks for; a page in Swedish or English loads no other. @param {readonly string[]} styles */
const latinFonts = (styles) => [
  ...new Set(
    styles.flatMap((css) =>
      [...css.matchAll(/url\(["']?\/?([^"')]+-latin[^"')/-]*\.woff2)/g)].map((match) => match[1] ?? ''),
    ),
  ),
];

const web = join(root, 'dist/web');

/**
 * What the field app costs: one page, all of which a phone keeps. Counted is everything that it may ever run in one language, and
 * not only what it runs first.
 *
 * @param {readonly string[]} files names in its folder of assets @param {(file: string) => number} weigh
 */
export function weighField(files, weigh) {
  const kept = files.filter((file) => !/\.(br|gz)$/.test(file));
  const catalogues = kept.filter((file) => /^(sv|en)-/.test(file)).sort((a, b) => weigh(b) - weigh(a));
  const [, ...otherLanguages] = catalogues;
  const counted = kept.filter((file) => !otherLanguages.includes(file));
  const sum = (/** @type {readonly string[]} */ of) => of.reduce((total, file) => total + weigh(file), 0);
  return { js: sum(counted.filter((file) => file.endsWith('.js'))), whole: sum(counted) };
}

function run() {
  const { workspace: budgets, field: fieldBudgets } = JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8'));
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(web, '.vite/manifest.json'), 'utf8'));
  /** @param {string} file */
  const weigh = (file) =>
    isPacked(file) ? statSync(join(web, file)).size : gzipSync(readFileSync(join(web, file))).length;
  /** As the server sends it to a browser of the workspace: as the build has packed it, once and with patience. @param {string} file */
  const sent = (file) => (existsSync(join(web, `${file}.br`)) ? statSync(join(web, `${file}.br`)).size : weigh(file));
  const styles = Object.values(manifest)
    .flatMap(({ css = [] }) => css)
    .map((file) => readFileSync(join(web, file), 'utf8'));
  const fonts = latinFonts(styles).filter((file) => existsSync(join(web, file)));
  const weighed = weighRoutes(manifest, sent, { page: 'index.html', fonts });

  const learning = weighTogether(
    manifest,
    weigh,
    /domains\/(?:competence\/ui\/(?!authoring\/|assigning\/|gates\/)|exercises\/ui\/)|sv\.po\?area=(?:competence|exercises)/,
  );
  if (learning.routes === 0) throw new Error('No page of learning is in the build.');

  const ofField = (/** @type {string} */ file) => weigh(`field/assets/${file}`);
  const field = weighField(readdirSync(join(web, 'field/assets')), ofField);
  const programs = besidePage.reduce((sum, file) => sum + weigh(`field/${file}`), 0);
  const fieldFonts = fonts.filter((file) => file.includes('sans')).reduce((sum, file) => sum + weigh(file), 0);

  const rows = [
    { what: 'field app, all JavaScript', bytes: field.js + programs, allowed: fieldBudgets.js },
    {
      what: 'field app, all files',
      bytes: field.whole + weigh('field/index.html') + programs + fieldFonts,
      allowed: fieldBudgets.whole,
    },
    { what: 'workspace, first load, JavaScript', bytes: weighed.js, allowed: budgets.js },
    { what: 'workspace, first load, all files', bytes: weighed.whole, allowed: budgets.whole },
    { what: 'pages of learning, all of them together', bytes: learning.js, allowed: budgets.learning },
    {
      what: 'reader of PDF files, with the first of them',
      bytes: readdirSync(join(web, 'assets'))
        .filter((file) => /^pdf\..*\.mjs$/.test(file))
        .reduce((sum, file) => sum + sent(`assets/${file}`), 0),
      allowed: budgets.pdf,
    },
    ...weighed.routes.map(({ route, js, whole }) => ({
      what: `${route.replace(/^(\.\.\/)+/, '')}, on top`,
      bytes: js,
      allowed: budgets.furtherRoute,
      whole,
    })),
  ];
  if (process.argv.includes('--json')) return console.log(JSON.stringify(rows));
  const width = Math.max(...rows.map(({ what }) => what.length));
  let over = 0;
  for (const { what, bytes, allowed } of rows) {
    const kB = bytes / 1000;
    if (kB > allowed) over++;
    console.log(
      `${what.padEnd(width)}  ${kB.toFixed(1).padStart(6)} of ${String(allowed).padStart(3)} kB${kB > allowed ? '  OVER' : ''}`,
    );
  }
  process.exitCode = over > 0 ? 1 : 0;
}

if (process.argv[1] === join(root, 'scripts/budgets.mjs')) run();
