import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { textsOutside } from '../../../../platform/charts/testing/outside.ts';
import { xmlFault } from '../../../../platform/charts/testing/well-formed.ts';
import { aStudy, persons } from '../../../caseload/testing/caseload-builder.ts';
import { drawnFunnel } from '../../../caseload/testing/drawn-funnel.ts';
import { studyReport } from './report.ts';

const study = aStudy(drawnFunnel);
const pageOf = (language: 'sv' | 'en') => parseHTML(studyReport(study, language)).document;

test('the title is the finding, and the page says in which language', () => {
  for (const [language, words] of [
    ['en', 'drop out before a report'],
    ['sv', 'faller bort före anmälan'],
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

test('what rules had noticed is a figure of its own, with its own number and what it means', () => {
  const rows = persons('lost-', 9, [
    { stage: 'suspicion', date: '2024-07-01' },
    { stage: 'report', date: '2024-07-09' },
    { stage: 'report', date: '2024-08-01', exit: 'not-opened', obstacle: 'OB-C04', noticed: 'OB-A02' },
  ]);
  const reached = persons('open-', 9, [{ stage: 'suspicion', date: '2024-07-01' }]);
  const page = parseHTML(studyReport(aStudy([...rows, ...reached]), 'sv')).document;
  const [recorded, noticed] = ['obstacles', 'noticed'].map((part) => page.querySelector(`#criminal-part-${part}`));
  expect(recorded?.textContent).not.toContain('OB-A02');
  expect(noticed?.textContent).not.toContain('OB-C04');
  expect(noticed?.textContent).toContain('regler upptäckte hinder för 9 av 9');
  expect(noticed?.textContent).toContain('Att inget upptäcktes visar inte att hinder saknades');
  expect(studyReport(study, 'sv')).not.toContain('criminal-part-noticed');
});

test('ids are there once, links lead to them, and every drawing speaks', () => {
  const page = pageOf('sv');
  const ids = [...page.querySelectorAll('[id]')].map((element) => element.getAttribute('id'));
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of page.querySelectorAll('a[href^="#"]')) expect(ids).toContain(link.getAttribute('href')?.slice(1));
  for (const drawing of page.querySelectorAll('svg[role="img"]'))
    expect(drawing.getAttribute('aria-label')).toBeTruthy();
});

test('what is hidden and what is unknown are distinguished from zero', () => {
  const few = aStudy(persons('few-', 3, [{ stage: 'suspicion' }, { stage: 'report' }]));
  const text = parseHTML(studyReport(few, 'en')).document.body.textContent ?? '';
  expect(text).toContain('not shown');
  expect(text).toContain('Not in the data: unknown, which is not zero');
  expect(text).toContain('Too few');
});

test('a file name cannot become markup', () => {
  const text = studyReport({ ...study, file: { ...study.file, name: '<script>alert(1)</script>.csv' } }, 'en');
  expect(text).not.toContain('<script>');
});

test('every figure can be kept: its table as CSV, its drawing as SVG, both inside the page', () => {
  const page = pageOf('en');
  for (const figure of page.querySelectorAll('figure')) {
    const kept = [...figure.querySelectorAll('.files a')].map((link) => link.getAttribute('href') ?? '');
    expect(kept.some((href) => href.startsWith('data:text/csv;'))).toBe(true);
    expect(kept.some((href) => href.startsWith('data:image/svg+xml;'))).toBe(figure.querySelector('svg') !== null);
  }
  const link = page.querySelector('a[download="criminal-stages.csv"]')?.getAttribute('href') ?? '';
  const text = Buffer.from(link.split('base64,')[1] ?? '', 'base64').toString();
  for (const number of ['418', '242', '162']) expect(text).toContain(number);
  const drawing = page.querySelector('a[download="criminal-paths.svg"]')?.getAttribute('href') ?? '';
  const file = Buffer.from(drawing.split('base64,')[1] ?? '', 'base64').toString();
  expect(xmlFault(file)).toBeNull();
});

test('no word of a drawing in the report runs out of it', () => {
  for (const language of ['sv', 'en'] as const) {
    const drawings = [...pageOf(language).querySelectorAll('svg[role="img"]')].map((one) => one.outerHTML);
    expect(drawings.flatMap(textsOutside)).toEqual([]);
  }
});

test('every table has a name of its own', () => {
  const names = [...pageOf('en').querySelectorAll('table')].map((table) => {
    const title = pageOf('en').getElementById(table.getAttribute('aria-labelledby') ?? '');
    return table.querySelector('caption')?.textContent ?? title?.textContent;
  });
  expect(names.every(Boolean)).toBe(true);
});

test('an obstacle comes first in the title only when no other can be as common', () => {
  const coded = (obstacle: string, count: number) =>
    persons(`coded-${obstacle.toLowerCase()}-`, count, [
      { stage: 'suspicion', date: '2024-07-01' },
      { stage: 'suspicion', chain: 'criminal', date: '2024-08-01', exit: 'not-passed-on', obstacle },
    ]);
  const wentOn = persons('went-on-', 30, [
    { stage: 'suspicion', date: '2024-07-01' },
    { stage: 'report', date: '2024-07-11' },
  ]);
  const titlesOf = (rows: readonly ReturnType<typeof coded>[]) =>
    parseHTML(studyReport(aStudy([...wentOn, ...rows.flat()]), 'en')).document.querySelector(
      '#criminal-part-obstacles h3',
    )?.textContent;
  expect(titlesOf([coded('OB-A03', 90), coded('OB-A01', 10)])).toMatch(/^Most frequent obstacle: /);
  expect(titlesOf([coded('OB-A03', 21), coded('OB-A01', 19)])).toMatch(
    /^Most often coded: .*two obstacles may be as common$/,
  );
});

test('a figure that is not drawn says why', () => {
  const few = aStudy([
    ...persons('few-', 30, [{ stage: 'suspicion' }, { stage: 'report' }]),
    ...persons('fewer-', 2, [{ stage: 'suspicion' }, { stage: 'report' }, { stage: 'investigation' }]),
  ]);
  const part = parseHTML(studyReport(few, 'en')).document.querySelector('#criminal-part-paths');
  expect(part?.textContent).toContain('cannot be drawn');
});

test('where not even the obstacles may be named the page and its table say so, and zero is never said of them', () => {
  const lost = (prefix: string, obstacle: string) =>
    persons(prefix, 4, [
      { stage: 'suspicion', date: '2024-07-01' },
      { stage: 'report', date: '2024-07-09' },
      { stage: 'report', date: '2024-08-01', exit: 'not-opened', obstacle, noticed: obstacle },
    ]);
  const few = aStudy([...lost('a-', 'OB-A02'), ...lost('b-', 'OB-A03')]);
  for (const [language, words] of [
    ['en', 'The obstacles are suppressed'],
    ['sv', 'Hindren är undertryckta'],
  ] as const) {
    const page = parseHTML(studyReport(few, language)).document;
    for (const part of ['obstacles', 'noticed']) {
      const section = page.querySelector(`#criminal-part-${part}`);
      expect(section?.textContent).toContain(words);
      expect(section?.textContent).not.toContain('OB-A0');
      const cells = [...(section?.querySelectorAll('tbody td') ?? [])].map((cell) => cell.textContent);
      expect(cells).not.toContain('0');
      expect(section?.querySelector('tbody th')?.textContent).toContain(words);
    }
  }
});
