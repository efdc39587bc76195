import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { domainOrder } from '../../.dependency-cruiser.mjs';

const notOurs = new Set(['.git', 'node_modules', 'dist', 'dist.making', 'dist.old', 'var', 'coverage']);

/** A name for a collection of things without a place. */
const saysNothing = /^(.*[-.])?(utils?|helpers?)(\..*)?$|^(common|services?|managers?|v2)(\..*)?$/;

/** What every README of a domain says, under a heading of its own. */
const readmeTells = {
  'its states': /^## .*state/im,
  'who acts': /^## .*who /im,
  'the sources of its rules': /^## .*source/im,
  'what it does not do': /^## .*not (do|yet)/im,
};

/** A pure rule, in the folder of its domain or in one below it: neither a test nor a file that touches the outside world. */
const ruleFile =
  /^src\/domains\/[^/]+\/(?!(?:store|routes|jobs)\.ts$|(?:ui|pages)\/|(?:.*\/)?testing\/)(?:[^/]+\/)*[^/.]+\.ts$/;
const refuses = /\bnew Problem\(/;

/** A style sheet longer than this holds several topics; each has a file of its own. Counted in lines. */
const longestStyles = 320;

/** More files than this in one folder, tests among them, and no one sees at once what belongs together. */
const mostFiles = 35;

/** The domains as the picture of the tree has them, one a line below `domains/`. @param {string} page */
const drawnDomains = (page) =>
  (/^ +├── domains\/.*\n((?: +│ .*\n)*)/m.exec(page)?.[1] ?? '').match(/(?<=[├└]── )[a-z]+/g) ?? [];

/** @param {string} root @param {string} [folder] @returns {string[]} */
function pathsUnder(root, folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (folder === '' && notOurs.has(entry.name)) return [];
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    return entry.isDirectory() ? [path, ...pathsUnder(root, path)] : [path];
  });
}

/**
 * What is wrong with the tree itself, one sentence each: names that say nothing, style sheets that are too long, folders that are too full, domains
 * without a place or a README, rules that refuse something without a test of when.
 * @param {string} root
 */
export function treeProblems(root) {
  const paths = pathsUnder(root);
  const nameless = paths
    .filter((path) => saysNothing.test(path.split('/').at(-1) ?? ''))
    .map(
      (path) =>
        `${path}: a name like this collects what nobody found a place for; name it after the decision it makes.`,
    );

  const long = paths.flatMap((path) => {
    if (!path.endsWith('.css')) return [];
    const lines = readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length;
    return lines > longestStyles
      ? [`${path} has ${lines} lines and may have ${longestStyles}: give each topic a file of its own.`]
      : [];
  });

  const files = new Map();
  for (const path of paths.filter((one) => one.startsWith('src/') && statSync(join(root, one)).isFile()))
    files.set(dirname(path), (files.get(dirname(path)) ?? 0) + 1);
  const full = [...files]
    .filter(([, count]) => count > mostFiles)
    .map(
      ([path, count]) =>
        `${path} holds ${count} files and may hold ${mostFiles}: give those that belong together a folder of their own.`,
    );

  const there = readdirSync(join(root, 'src/domains'));
  const placeless = there
    .filter((name) => !domainOrder.includes(name))
    .map((name) => `src/domains/${name} has no place in the order of domains in .dependency-cruiser.mjs.`);

  const drawn = drawnDomains(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));
  const wrongOrder =
    drawn.join() === domainOrder.join()
      ? []
      : [
          `ARCHITECTURE.md draws the domains as ${drawn.join(', ')}; in .dependency-cruiser.mjs they are ${domainOrder.join(', ')}.`,
        ];

  const undescribed = domainOrder.flatMap((domain) => {
    const path = `src/domains/${domain}/README.md`;
    if (!existsSync(join(root, path)))
      return [`${path} is missing: every domain says what it is for, also one that has no path yet.`];
    const text = readFileSync(join(root, path), 'utf8');
    return Object.entries(readmeTells)
      .filter(([, heading]) => !heading.test(text))
      .map(([what]) => `${path} does not tell ${what}, under a heading of its own.`);
  });

  const unproved = paths
    .filter((path) => ruleFile.test(path) && refuses.test(readFileSync(join(root, path), 'utf8')))
    .map((path) => ({ path, test: path.replace(/\.ts$/, '.test.ts') }))
    .filter(({ test }) => !paths.includes(test))
    .map(({ path, test }) => `${path} refuses something, and no test says when: write ${test}.`);
  return [...nameless, ...long, ...full, ...placeless, ...wrongOrder, ...undescribed, ...unproved];
}
