import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { glossaryProblems, termsWithoutText } from './glossary.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cape-glossary-'));

/** A page that explains what each act is about, below what a test says. */
const page = (/** @type {string} */ content) =>
  put('docs/glossary.md', `${content}\n\`signal.register\`, \`tip.open\`\n`);

/** @param {string} path @param {string} content */
function put(path, content) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}
beforeAll(() => {
  put('src/domains/signals/acts.ts', "export const registerAct = defineAct({\n  type: 'signal.register',\n});\n");
  put('src/domains/signals/tips/acts.ts', "export const openAct = defineAct({\n  type: 'tip.open',\n});\n");
  put('src/domains/signals/acts.test.ts', "const other = defineAct({ type: 'signal.dream' });\n");
  put('src/domains/signals/ui/list.ts', "const event = { type: 'signal.click' };\n");
  put('db/migrations/0001-acts.sql', 'create table acts.act (id uuid primary key);\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('acts of a domain and tables of a migration may be named; so may files, fields and what has one part', () => {
  page('| tip | `signal.register`, `tip.open` | `acts.act` | `db/migrations`, `Who.agencyName`, `signals` |\n');
  expect(glossaryProblems(folder)).toEqual([]);
});

it('an act that no domain has is named with its line, however near its name is to one', () => {
  page('# Words\n\n| event | `signal.registered` or `tip.open` |\n| other | `tip.close` |\n');
  expect(glossaryProblems(folder)).toEqual([
    'docs/glossary.md:3 names signal.registered, which is no act of a domain and no table.',
    'docs/glossary.md:4 names tip.close, which is no act of a domain and no table.',
  ]);
});

it('what only a test or a screen calls so is no act', () => {
  page('| event | `signal.dream` |\n| event | `signal.click` |\n');
  expect(glossaryProblems(folder)).toHaveLength(2);
});

const header = '| term (en) | sv | in the code | means | source |\n|---|---|---|---|---|\n';

it('an entry has every column, or a dash with the reason', () => {
  page(`${header}| tip | tips | \`tip.open\` | a signal | CAPE |\n| job | – (no text) | \`job\` | work | CAPE |\n`);
  expect(glossaryProblems(folder)).toEqual([]);
});

it('a column that is missing, empty or a bare dash is named with its line', () => {
  page(`${header}| tip |  | \`tip.open\` | a signal | – |\n| job | – () | \`job\` | work |\n`);
  expect(glossaryProblems(folder)).toEqual([
    'docs/glossary.md:3 has no “sv”: fill it, or write – with the reason in brackets.',
    'docs/glossary.md:3 has no “source”: fill it, or write – with the reason in brackets.',
    'docs/glossary.md:4 has no “sv”: fill it, or write – with the reason in brackets.',
    'docs/glossary.md:4 has no “source”: fill it, or write – with the reason in brackets.',
  ]);
});

it('a term is defined once, also among several in one entry; other tables are let be', () => {
  const tip = '| signal, tip | tips | `tip.open` | a signal | CAPE |\n';
  page(`${header}${tip}\n${header}| tip | tips | \`tip.open\` | the same | CAPE |\n\n| tip | |\n|---|---|\n`);
  expect(glossaryProblems(folder)).toEqual(['docs/glossary.md:7 defines tip a second time.']);
});

it('a file that is gone is named', () => {
  page('| tip | `src/domains/signals/acts.ts` | `src/domains/signals/gone.ts` |\n');
  expect(glossaryProblems(folder)).toEqual([
    'docs/glossary.md:1 names src/domains/signals/gone.ts, which is not there.',
  ]);
});

it('each matter that acts are about has an entry', () => {
  put('docs/glossary.md', '# Words\n\n| signal | `signal.register` |\n');
  expect(glossaryProblems(folder)).toEqual([
    'docs/glossary.md explains no act of tip: say what it is, with its word in Swedish.',
  ]);
});

describe('a term', () => {
  const texts = {
    en: ['Withdraw the tip', 'Two {count, plural, one {claim} other {claims}}'],
    sv: ['Tipset är återkallat'],
  };
  /** @param {string} rows */
  const missing = (rows) => termsWithoutText(`${header}${rows}`, texts);

  it('stands in a text of its language, inflected or not, and its name in code need not', () => {
    expect(missing('| tip; in code *hint* | tips (to workers *råd*) | `tip.open` | a signal | CAPE |\n')).toEqual([]);
    expect(missing('| claim; of wages: claim | återkalla | `claim` | owed | CAPE |\n')).toEqual([]);
  });

  it('that no text has is named with its line and language', () => {
    expect(missing('| thread | tips, sammanhang | `thread` | what is seen | CAPE |\n')).toEqual([
      'docs/glossary.md:3 has the term thread, which no text (en) has: write what screens say, or (described) or (no text) after it.',
      'docs/glossary.md:3 has the term sammanhang, which no text (sv) has: write what screens say, or (described) or (no text) after it.',
    ]);
  });

  it('that is marked as described or without text is let be', () => {
    expect(missing('| tip, thread (described) | sammanhang (no text) | `thread` | seen | CAPE |\n')).toEqual([]);
    expect(missing('| fold | – (no text) | `fold` | a function | CAPE |\n')).toEqual([]);
  });

  it('within the name of a place is not in the text', () => {
    expect(missing('| count | tips | `count` | a number | CAPE |\n')).toHaveLength(1);
  });
});
