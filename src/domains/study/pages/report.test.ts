import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { aStudy, persons } from '../testing/caseload-builder.ts';
import { drawnFunnel } from '../testing/drawn-funnel.ts';
import { studyReport } from './report.ts';

const study = aStudy(drawnFunnel);
const pageOf = (language: 'sv' | 'en') => parseHTML(studyReport(study, language)).document;

test('the title is the finding, and the page says in which language', () => {
  for (const [language, words] of [
    ['en', 'lost before anyone reports it'],
    ['sv', 'går förlorade innan någon anmäler'],
  ] as const) {
    const page = pageOf(language);
    expect(page.documentElement.getAttribute('lang')).toBe(language);
    expect(page.querySelector('h1')?.textContent).toContain(words);
    expect(page.querySelector('title')?.textContent).toContain(words);
  }
});

test('the file asks for nothing: no address outside it, no script, and it forbids both', () => {
  const text = studyReport(study, 'en');
  const page = pageOf('en');
  expect(page.querySelectorAll('script, iframe, object, embed, img')).toHaveLength(0);
  for (const element of page.querySelectorAll('[href], [src]')) {
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    expect(address.startsWith('#') || address.startsWith('data:')).toBe(true);
  }
  expect(text.match(/url\((?!"?data:)/g)).toBeNull();
  expect(text).not.toMatch(/@import|https?:\/\//);
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
});

test('every figure has its numbers again as a table', () => {
  const page = pageOf('en');
  const figures = [...page.querySelectorAll('figure')];
  expect(figures.length).toBeGreaterThanOrEqual(3);
  for (const figure of figures) expect(figure.querySelector('table.t')).not.toBeNull();
  const cells = [...page.querySelectorAll('#criminal-stages td')].map((cell) => cell.textContent);
  for (const number of ['418', '242', '14', '162', '77% (71–82)']) expect(cells).toContain(number);
});

test('ids are there once, links lead to them, and every drawing speaks', () => {
  const page = pageOf('sv');
  const ids = [...page.querySelectorAll('[id]')].map((element) => element.getAttribute('id'));
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of page.querySelectorAll('a[href^="#"]')) expect(ids).toContain(link.getAttribute('href')?.slice(1));
  for (const drawing of page.querySelectorAll('svg[role="img"]'))
    expect(drawing.getAttribute('aria-label')).toBeTruthy();
});

test('what is hidden and what is unknown are told apart from zero', () => {
  const few = aStudy(persons('few-', 3, [{ stage: 'suspicion' }, { stage: 'report' }]));
  const text = parseHTML(studyReport(few, 'en')).document.body.textContent ?? '';
  expect(text).toContain('not shown');
  expect(text).toContain('Not in the file: not known, which is not zero');
  expect(text).toContain('Too few');
});

test('a file name cannot become markup', () => {
  const text = studyReport({ ...study, file: { ...study.file, name: '<script>alert(1)</script>.csv' } }, 'en');
  expect(text).not.toContain('<script>');
});
