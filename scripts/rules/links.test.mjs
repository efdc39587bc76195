import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { anchorsOf, linkProblems, linksOf } from './links.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cape-links-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} path @param {string | Uint8Array} content */
function put(path, content) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

it('a link to a file, a folder, a heading or another place on the net is let pass', () => {
  put(
    'README.md',
    '# Top\n\n[a](docs/tour.md) [b](docs) [c](docs/tour.md#one-stop) [d](#top) [e](https://example.org/x)\n',
  );
  put('docs/tour.md', '## One stop\n\n[back](../README.md)\n');
  expect(linkProblems(folder)).toEqual([]);
});

it('a file that is gone is named with page and line, also from a page deep in the tree', () => {
  put('README.md', '# Top\n\n[a](docs/gone.md)\n');
  put('src/domains/signals/README.md', '[the table](store.ts)\n');
  expect(linkProblems(folder)).toEqual([
    'README.md:3 links to docs/gone.md, which is not there.',
    'src/domains/signals/README.md:1 links to store.ts, which is not there.',
  ]);
});

it('a heading that is gone is named, on the same page or on another', () => {
  put('README.md', '# Top\n\n[a](#bottom) [b](docs/tour.md#two)\n');
  put('docs/tour.md', '## One\n');
  expect(linkProblems(folder)).toEqual([
    'README.md:3 links to #bottom, and README.md has no such heading.',
    'README.md:3 links to docs/tour.md#two, and docs/tour.md has no such heading.',
  ]);
});

it('a section that is twice in one page is named, and headings in code are none', () => {
  put('docs/glossary.md', '# Words\n\n## The study\n\n## The study\n\n```\n# Words\n```\n');
  expect(linkProblems(folder)).toEqual(['docs/glossary.md has the heading “## The study” a second time.']);
});

it('nothing outside the tree may be linked to as a file', () => {
  put('README.md', '[a](../secret.md)\n');
  expect(linkProblems(folder)).toEqual(['README.md:1 links to ../secret.md, which is not there.']);
});

it('what is in code is an example and no link', () => {
  expect(linksOf('`[a](gone.md)`\n\n```\n[b](gone.md)\n```\n[c](there.md) ![d](there.png)\n')).toEqual([
    { line: 6, target: 'there.md', isPicture: false },
    { line: 6, target: 'there.png', isPicture: true },
  ]);
});

it('headings become anchors as they do where the pages are read', () => {
  expect([...anchorsOf('# Two *commands*, `npm`\n## What it doesn’t do\n## Same\n## Same\n```\n# no\n```\n')]).toEqual([
    'two-commands-npm',
    'what-it-doesnt-do',
    'same',
    'same-1',
  ]);
});

it('a picture that its index does not show is named, one that is shown and not there, and one that no story takes', () => {
  put('README.md', '![Alone](docs/screens/alone.png)\n');
  put('docs/screens/README.md', '![Sign in](sign-in.png) ![Gone](gone.png) ![Old](old.png)\n');
  for (const name of ['sign-in', 'alone', 'old']) put(`docs/screens/${name}.png`, 'x');
  put(
    'e2e/one.story.ts',
    "await picture(page, 'sign-in', '/sign-in');\nawait picture(\n  await ines,\n  'alone',\n  '/app',\n);\n",
  );
  expect(linkProblems(folder)).toEqual([
    'docs/screens/README.md:1 links to gone.png, which is not there.',
    'docs/screens/alone.png is not shown in docs/screens/README.md: show it there or remove it.',
    'docs/screens/old.png is taken by no story, so that no one can take it again.',
  ]);
});

it('a picture that weighs too much is named, and all of them together', () => {
  const names = Array.from({ length: 129 }, (_, at) => `picture-${at}`);
  put('docs/screens/README.md', names.map((name) => `![x](${name}.png)`).join('\n'));
  put('e2e/one.story.ts', names.map((name) => `await picture(page, '${name}', '/app');`).join('\n'));
  for (const name of names) put(`docs/screens/${name}.png`, new Uint8Array(49_000));
  put('docs/screens/picture-0.png', new Uint8Array(50_000));
  expect(linkProblems(folder)).toEqual([
    'docs/screens/picture-0.png has 50000 bytes and may have 49152: show less of the screen.',
    'docs/screens has 6322000 bytes and may have 6291456 in all.',
  ]);
});
