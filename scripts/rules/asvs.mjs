import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many requirements each section of ASVS 5.0 has, of the chapters that the page answers. @type {Readonly<Record<string, number>>} */
const sections = {
  ...{ 2.4: 2 },
  ...{ 6.1: 3, 6.2: 12, 6.3: 8, 6.4: 6, 6.5: 8, 6.6: 4, 6.7: 2, 6.8: 4 },
  ...{ 7.1: 3, 7.2: 4, 7.3: 2, 7.4: 5, 7.5: 3, 7.6: 2 },
  ...{ 9.1: 3, 9.2: 4 },
  ...{ 10.1: 2, 10.2: 3, 10.3: 5, 10.4: 16, 10.5: 5, 10.6: 2, 10.7: 3 },
};

/** Sections that ask for something to be written down: a page answers them. */
const documentation = new Set(['6.1', '7.1']);

const page = 'docs/asvs.md';

const wanted = Object.entries(sections).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
);

/** The requirements that the first cell of a row names: `6.4.3, 6.4.4`, `6.2.1 to 6.2.12`. @param {string} cell @returns {string[]} */
function named(cell) {
  const [first = '', last] = cell.split(' to ');
  const from = wanted.indexOf(first);
  if (last === undefined || from < 0) return cell.split(', ');
  return wanted.slice(from, wanted.indexOf(last) + 1);
}

/**
 * What is wrong with the page on ASVS, one sentence each: a requirement without an answer or with two, and an answer without a test. A gap and
 * what is not here need none, and what is to be documented may name its page.
 * @param {string} root
 */
export function asvsProblems(root) {
  const rows = readFileSync(join(root, page), 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const [, first = '', answer = '', by = ''] = line.split('|').map((cell) => cell.trim());
      return /^\d+\.\d+\.\d+/.test(first) ? [{ at: at + 1, ids: named(first), answer, by }] : [];
    });
  const answered = rows.flatMap(({ ids }) => ids);
  return [
    ...wanted
      .filter((id) => answered.filter((one) => one === id).length !== 1)
      .map((id) => `${page}: ${id} is to be answered once.`),
    ...answered.filter((id) => !wanted.includes(id)).map((id) => `${page}: ${id} is no requirement of these chapters.`),
    ...rows.flatMap(({ at, ids, answer, by }) => {
      const tests = [...by.matchAll(/`([^`]+\.(?:test|story)\.\w+)`/g)].map(([, path = '']) => path);
      const gone = tests.filter((path) => !existsSync(join(root, path)));
      const isExcused =
        /^(\*Not here\*|\*\*Gap\*\*)/.test(answer) ||
        (ids.every((id) => documentation.has(id.replace(/\.\d+$/, ''))) && /\]\([^)]+\.md\)/.test(by));
      return [
        ...gone.map((path) => `${page}:${at} names ${path}, which is not there.`),
        ...(tests.length === 0 && !isExcused ? [`${page}:${at} names no test by its whole path.`] : []),
      ];
    }),
  ];
}
