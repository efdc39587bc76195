import { join } from 'node:path';
import { runToEnd } from '../ready/child.mjs';
import { root } from '../ready/project.mjs';
import { asvsProblems } from '../rules/asvs.mjs';
import { brandProblems } from '../rules/brand.mjs';
import { countryProblems } from '../rules/country.mjs';
import { decisionProblems } from '../rules/decisions.mjs';
import { dependencyProblems } from '../rules/dependencies.mjs';
import { glossaryProblems, glossaryTextProblems } from '../rules/glossary.mjs';
import { linkProblems } from '../rules/links.mjs';
import { namedCodeProblems, namedFileProblems } from '../rules/named-files.mjs';
import { hardTexts } from '../rules/plain.mjs';
import { screenProblems } from '../rules/screens.mjs';
import { subjectProblems } from '../rules/subjects.mjs';
import { treeProblems } from '../rules/tree.mjs';
import { repeatedTypeProblems, typeNameProblems } from '../rules/type-names.mjs';
import { bannedWords, bannedWordsOfPages } from '../rules/words.mjs';
import { oneFailed, onePassed } from './totals.mjs';
import { runVitest } from './vitest.mjs';

/** @typedef {import('./run-steps.mjs').Step} Step */

const bin = join(root, 'node_modules/.bin');
const cache = join(root, 'node_modules/.cache');

/** A program that passes when it ends with 0. @param {string} name @param {string} program @param {readonly string[]} args @returns {Step} */
const step = (name, program, args) => ({
  name,
  run: async () => {
    const { code, output } = await runToEnd(program, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
    return { totals: code === 0 ? onePassed : oneFailed, output };
  },
});

/**
 * The compiler by its place: two packages bring a `tsc`, and which of them `.bin` holds is npm's choice. On one thread,
 * because the steps share the processors, and each further thread works out again what the others know.
 * @param {'rules' | 'server' | 'web'} part
 */
const types = (part) =>
  step(`types of ${part}`, process.execPath, [
    join(root, 'node_modules/typescript7/bin/tsc'),
    '-p',
    `tsconfig.${part}.json`,
    '--singleThreaded',
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    join(cache, `typescript7-${part}.tsbuildinfo`),
  ]);

/** A list of sentences that passes when it is empty. @param {string} name @param {() => readonly string[] | Promise<readonly string[]>} problems @returns {Step} */
const sentences = (name, problems) => ({
  name,
  run: async () => {
    const found = await problems();
    return { totals: found.length === 0 ? onePassed : oneFailed, output: found.join('\n') };
  },
});

/** Those that take long. @type {readonly Step[]} */
export const longChecks = [types('server'), { name: 'unit tests', run: () => runVitest('unit') }];

/** @type {readonly Step[]} */
export const shortChecks = [
  types('web'),
  types('rules'),
  step('import rules', join(bin, 'depcruise'), ['src', 'e2e', 'scripts', '--cache', join(cache, 'dependency-cruiser')]),
  step('texts and catalogues', process.execPath, ['scripts/check-catalogues.mjs']),
  step('lint and format', join(bin, 'biome'), ['check', '.', '--error-on-warnings', '--colors=off']),
  sentences('names, places, READMEs, tests', () => treeProblems(root)),
  sentences('licences and docs/dependencies.md', () => dependencyProblems(root)),
  sentences('terms, acts and files in docs/glossary.md', () => [
    ...glossaryProblems(root),
    ...glossaryTextProblems(root),
  ]),
  sentences('words of the texts', () => bannedWords(root)),
  sentences('sentences of the texts for workers', () => hardTexts(root)),
  sentences('words of the pages', () => bannedWordsOfPages(root)),
  sentences('nothing of one country in code and texts', () => countryProblems(root)),
  sentences('names of exported types', () => typeNameProblems(root)),
  sentences('names of types that repeat', () => repeatedTypeProblems(root)),
  sentences('the name CAPE', () => brandProblems(root)),
  sentences('links and pictures of the pages', () => linkProblems(root)),
  sentences('a picture of every screen', () => screenProblems(root)),
  sentences('files that the pages name', () => namedFileProblems(root)),
  sentences('names of code on the pages', () => namedCodeProblems(root)),
  sentences('tests that docs/asvs.md names', () => asvsProblems(root)),
  sentences('index of docs/decisions', () => decisionProblems(root)),
  sentences('subjects of commits', () => subjectProblems(root)),
];

/** Breaks no function, so that the first ring does without. */
export const unusedCode = step('unused files, exports and packages', join(bin, 'knip'), ['--no-progress']);
