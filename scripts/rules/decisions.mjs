import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linksOf } from './links.mjs';

const folder = 'docs/decisions';
const isPage = /^\d{4}-[a-z0-9-]+\.md$/;

/**
 * Pages of decisions that the index leaves out or names twice, and numbers that two pages have, one sentence each.
 * @param {string} root
 */
export function decisionProblems(root) {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const named = linksOf(readFileSync(join(root, folder, 'README.md'), 'utf8')).map(({ target }) => target);
  const misnamed = names
    .filter((name) => !isPage.test(name))
    .map((name) => `${folder}/${name}: the name of a decision is its number in four digits and its matter.`);
  const counted = names.flatMap((name) => {
    const times = named.filter((one) => one === name).length;
    if (times === 1) return [];
    return times === 0
      ? [`${folder}/README.md has no question that ${name} answers.`]
      : [`${folder}/README.md lists ${name} ${times} times.`];
  });
  const twice = names
    .filter((name, at) => names.some((other, place) => place < at && other.slice(0, 4) === name.slice(0, 4)))
    .map((name) => `${folder}/${name} has the number of another decision.`);
  return [...misnamed, ...counted, ...twice];
}
