import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Verbs and other words that fit everything and so name nothing: a type that is exported says what it is a type of. */
const empty = [
  'Aside',
  'Answered',
  'Asked',
  'Found',
  'Given',
  'Kept',
  'Known',
  'Line',
  'Made',
  'Place',
  'Row',
  'Said',
  'Shown',
  'Standing',
  'Surroundings',
  'Thing',
  'Told',
];

/** A declaration of such a type, or one that is given another name on its way out. @param {readonly string[]} names */
const exportOf = (names) =>
  new RegExp(
    `^export (?:declare )?(?:type|interface|class) (${names.join('|')})\\b|\\bexport (?:type )?\\{[^}]*\\bas (${names.join('|')})\\b`,
    'gm',
  );

/** In how many files a name may be declared: who searches for it should come to what they mean. */
const mostFiles = 5;
/** `Facts`: each kind of act declares what it says, in its own file, and no other file sees it. */
const ofEachFile = new Set(['Facts']);
const declaration = /^(?:export )?(?:interface|type) ([A-Z]\w*)/gm;

/**
 * Names of types that more files declare than may, one sentence each. Tests count for nothing.
 * @param {string} root
 */
export function repeatedTypeProblems(root) {
  /** @type {Map<string, Set<string>>} */
  const files = new Map();
  for (const path of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path) || /\.test\.tsx?$/.test(path)) continue;
    for (const [, name = ''] of readFileSync(join(root, 'src', path), 'utf8').matchAll(declaration))
      files.set(name, (files.get(name) ?? new Set()).add(path));
  }
  return [...files]
    .filter(([name, paths]) => paths.size > mostFiles && !ofEachFile.has(name))
    .sort()
    .map(
      ([name, paths]) =>
        `${paths.size} files declare a type ${name}, and ${mostFiles} may: say what each is of (${[...paths].sort().slice(0, 3).join(', ')} …).`,
    );
}

/**
 * Types that are exported under a word that names nothing, one sentence each.
 * @param {string} root
 */
export function typeNameProblems(root) {
  const pattern = exportOf(empty);
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .flatMap((path) =>
      [...readFileSync(join(root, 'src', path), 'utf8').matchAll(pattern)].map(
        ([, declared, renamed]) => `src/${path} exports a type ${declared ?? renamed}: say what it is a type of.`,
      ),
    );
}
