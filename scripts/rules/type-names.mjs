import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Verbs and other words that fit everything and so name nothing: a type that is exported says what it is a type of. */
const empty = [
  'Aside',
  'Answered',
  'Asked',
  'Found',
  'Given',
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
