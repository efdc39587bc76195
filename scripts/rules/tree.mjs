import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { domainOrder } from '../../.dependency-cruiser.mjs';

const notOurs = new Set(['.git', 'node_modules', 'dist', 'dist.making', 'dist.old', 'var', 'coverage']);

/** A name that collects what nobody found a place for. */
const saysNothing = /^(.*[-.])?(utils?|helpers?)(\..*)?$|^(common|services?|managers?|v2)(\..*)?$/;

/** What every README of a domain tells, under a heading of its own. */
const readmeTells = {
  'its states': /^## .*state/im,
  'who acts': /^## .*who /im,
  'the sources of its rules': /^## .*source/im,
  'what it does not do': /^## .*not (do|yet)/im,
};

/** @param {string} root @param {string} [folder] @returns {string[]} */
function pathsUnder(root, folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (folder === '' && notOurs.has(entry.name)) return [];
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    return entry.isDirectory() ? [path, ...pathsUnder(root, path)] : [path];
  });
}

/**
 * What is wrong with the tree itself, one sentence each: names that say nothing, domains without a place or a README.
 * @param {string} root
 */
export function treeProblems(root) {
  const nameless = pathsUnder(root)
    .filter((path) => saysNothing.test(path.split('/').at(-1) ?? ''))
    .map(
      (path) =>
        `${path}: a name like this collects what nobody found a place for; name it after the decision it makes.`,
    );

  const there = readdirSync(join(root, 'src/domains'));
  const placeless = there
    .filter((name) => !domainOrder.includes(name))
    .map((name) => `src/domains/${name} has no place in the order of domains in .dependency-cruiser.mjs.`);

  const undescribed = domainOrder.flatMap((domain) => {
    const path = `src/domains/${domain}/README.md`;
    if (!existsSync(join(root, path)))
      return [`${path} is missing: every domain says what it is for, also one that has no path yet.`];
    const text = readFileSync(join(root, path), 'utf8');
    return Object.entries(readmeTells)
      .filter(([, heading]) => !heading.test(text))
      .map(([what]) => `${path} does not tell ${what}, under a heading of its own.`);
  });
  return [...nameless, ...placeless, ...undescribed];
}
