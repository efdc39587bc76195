import { expect, test } from 'vitest';
import { version } from '../../../package.json';
import { html } from './html.ts';
import { page } from './layout.ts';
import { type ProblemPageKind, problemPage, problemStatus } from './problem-page.ts';
import { structureOf } from './testing/structure.ts';

const frame = { path: '/figures/dk', title: 'Denmark', main: html`<h1>Denmark</h1>`, embedded: false } as const;

test('a page says its language, skips to its content, and leads to the statement on accessibility', () => {
  const { document, faults } = structureOf(page({ ...frame, language: 'en' }));
  expect(faults).toEqual([]);
  expect(document.documentElement.getAttribute('lang')).toBe('en');
  expect(document.querySelector('title')?.textContent).toBe('Denmark – CAPE');
  expect(document.body.firstElementChild?.getAttribute('href')).toBe('#main');
  expect(document.querySelector('footer a')?.getAttribute('href')).toBe('/accessibility');
  expect(document.querySelector('footer')?.textContent).toContain(`CAPE ${version}`);
});

test('the language switch stays on the page and is written in the other language', () => {
  const { document } = structureOf(page({ ...frame, language: 'en' }));
  const link = document.querySelector('a[hreflang]');
  expect(link?.getAttribute('href')).toBe('/figures/dk?lang=sv');
  expect(link?.getAttribute('lang')).toBe('sv');
  expect(link?.textContent).toBe('Svenska');
});

test('evaluation mode is said on top, and only then', () => {
  expect(page({ ...frame, language: 'sv', embedded: true })).toContain('Utvärderingsläge.');
  expect(page({ ...frame, language: 'sv' })).not.toContain('Utvärderingsläge');
});

test('a page asks no server but this agency’s, runs no script and styles nothing inline', () => {
  const text = page({ ...frame, language: 'sv', embedded: true });
  expect(text).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/);
  expect(text.match(/(?:src|href)="(?!\/|#)[^"]*"/g)).toBeNull();
});

test('each problem says what happened and what to do, and a fault has its number', () => {
  const kinds: readonly ProblemPageKind[] = ['not-found', 'forbidden', 'session-expired', 'fault', 'not-now'];
  for (const kind of kinds) {
    for (const language of ['sv', 'en'] as const) {
      const view = { kind, language, path: '/x', embedded: true, number: '7F2C-91AA' };
      const { document, faults } = structureOf(problemPage(view));
      expect(faults).toEqual([]);
      expect(document.querySelector('main .lead')?.textContent.length).toBeGreaterThan(20);
      expect(document.querySelector('main')?.textContent.includes('7F2C-91AA')).toBe(kind === 'fault');
    }
  }
  expect(kinds.map(problemStatus)).toEqual([404, 403, 401, 500, 503]);
});
