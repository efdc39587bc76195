import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Problem } from '../../../kernel/problem.ts';
import { readFigureDefinitions, readFigureSources, readPublishedFigures, readSeriesBreaks } from './read.server.ts';

const folder = 'knowledge/figures';
const columns =
  'country,year,metric,offence,purpose,breakdown,value,qualifier,as_published,unit,source,mark,note,conflict_group';
const apples = 'SE,2022,apples,,,all,10,exact,10,persons,INVENTED,S,,';

let own: string;
beforeEach(async () => {
  own = await mkdtemp(join(tmpdir(), 'figures-'));
});
afterEach(async () => {
  await rm(own, { recursive: true });
});

async function problemWith(lines: readonly string[]): Promise<Problem> {
  await writeFile(join(own, 'apples.csv'), [columns, ...lines].join('\n'));
  const outcome = await readPublishedFigures(own).catch((error: unknown) => error);
  if (outcome instanceof Problem) {
    return outcome;
  }
  throw new Error('the file was read');
}

test('the handled offences of human exploitation in 2023 are there as published', async () => {
  const figures = await readPublishedFigures(folder);
  const wanted = figures.filter(
    (figure) =>
      figure.year === '2023' &&
      figure.offence === 'SE.BRB.4.1b' &&
      figure.purpose === 'forced_labour' &&
      figure.breakdown === 'all',
  );
  expect(Object.fromEntries(wanted.map((figure) => [figure.metric, figure.value]))).toEqual({
    handled: 164,
    investigated: 151,
    'written-off': 13,
    'prosecution-pct': 15,
    'cleared-pct': 13,
    cleared: 22,
  });
  expect(Object.keys(wanted[0] ?? {}).join()).toBe(columns);
});

test('every handled offence says that its year is inferred', async () => {
  const figures = await readPublishedFigures(folder);
  const handled = figures.filter((figure) => figure.source === 'BRA-HANDLED');
  expect(handled.length).toBe(40 * 5 + 32);
  expect(handled.every((figure) => /Year inferred/.test(figure.note) && figure.mark.endsWith('!'))).toBe(true);
});

test('every figure has a source that is described and a metric that is defined in its unit', async () => {
  const figures = await readPublishedFigures(folder);
  const sources = new Set((await readFigureSources(folder)).map((source) => source.key));
  const definitions = await readFigureDefinitions(folder);
  const breaks = await readSeriesBreaks(folder);
  const defined = new Set(definitions.map((definition) => `${definition.metric} ${definition.unit}`));
  expect(figures.filter((figure) => !sources.has(figure.source))).toEqual([]);
  expect(figures.filter((figure) => !defined.has(`${figure.metric} ${figure.unit}`))).toEqual([]);
  expect(breaks.filter((item) => !sources.has(item.source))).toEqual([]);
  const used = new Set([...figures, ...breaks].map((row) => row.source));
  expect([...sources].filter((key) => !used.has(key))).toEqual([]);
});

test('a conflict always has at least two sides, none of which was dropped', async () => {
  const figures = await readPublishedFigures(folder);
  const sides = new Map<string, number>();
  for (const figure of figures) {
    if (figure.conflict_group !== null) {
      sides.set(figure.conflict_group, (sides.get(figure.conflict_group) ?? 0) + 1);
    }
  }
  expect(sides.get('LV-2018-investigations')).toBe(2);
  expect([...sides.values()].every((count) => count >= 2)).toBe(true);
});

test('what was looked for and not found is there without a number and with the reason', async () => {
  const figures = await readPublishedFigures(folder);
  const missing = figures.filter((figure) => figure.mark === 'not found');
  const has = (metric: string, year: string) =>
    missing.some((figure) => figure.metric === metric && figure.year === year && figure.note !== '');
  expect(missing.every((figure) => figure.value === null)).toBe(true);
  expect(has('reflection-periods-granted', 'n/a')).toBe(true);
  expect(has('presumed-victims', '2020')).toBe(true);
  expect(has('handled', '2024')).toBe(true);
});

test('files come by name and rows as they are in the file', async () => {
  const rows = [apples.replace('2022', '2021'), apples];
  await writeFile(join(own, 'b.csv'), [columns, ...rows].join('\n'));
  await writeFile(join(own, 'a.csv'), [columns, ...rows.map((row) => row.replace('SE', 'DK'))].join('\n'));
  const order = (await readPublishedFigures(own)).map((figure) => `${figure.country} ${figure.year}`);
  expect(order).toEqual(['DK 2021', 'DK 2022', 'SE 2021', 'SE 2022']);
});

test('the same files always give the same list', async () => {
  expect(await readPublishedFigures(folder)).toEqual(await readPublishedFigures(folder));
});

test('an empty offence, purpose, conflict or value is none, and zero stays zero', async () => {
  await writeFile(join(own, 'apples.csv'), [columns, 'SE,2022,apples,,,all,0,exact,0,persons,INVENTED,S,,'].join('\n'));
  const [figure] = await readPublishedFigures(own);
  expect(figure).toMatchObject({ offence: null, purpose: null, conflict_group: null, value: 0 });
});

test.each([
  ['year', apples.replace('2022', 'last year'), 'last year'],
  ['value', apples.replace(',10,exact', ',1 019,exact'), '1 019'],
  ['value', apples.replace(',10,exact', ',,exact'), ''],
  ['unit', apples.replace('persons', 'apples'), 'apples'],
  ['qualifier', apples.replace('exact', 'nearly'), 'nearly'],
  ['mark', apples.replace(',S,', ',X,'), 'X'],
  ['source', apples.replace('INVENTED', ''), ''],
  ['country', apples.replace('SE', 'XX'), 'XX'],
])('a wrong %s stops with file, row and column, and nothing is read', async (column, line, value) => {
  const problem = await problemWith([apples, line]);
  expect(problem.kind).toBe('invalid');
  expect(problem.values).toEqual({ file: 'apples.csv', row: 3, column, value });
  expect(problem.text.id).toBe(`figures.row.${column}`);
});

test('a cell that no column sentence describes still names its column', async () => {
  const problem = await problemWith([apples.replace('apples', 'Apples!')]);
  expect(problem.text.id).toBe('figures.row.cell');
  expect(problem.values).toMatchObject({ column: 'metric', row: 2 });
});

test('a row with a comma too many stops with its line', async () => {
  const problem = await problemWith([apples, `${apples},more`]);
  expect(problem.text.id).toBe('figures.row.columns');
  expect(problem.values).toMatchObject({ file: 'apples.csv', row: 3 });
});

test('the same figure twice from one source stops with both lines', async () => {
  const problem = await problemWith([apples, apples.replace(',10,', ',11,')]);
  expect(problem.text.id).toBe('figures.row.twice');
  expect(problem.values).toEqual({ file: 'apples.csv', row: 3, other: 2 });
});

test('another first line stops', async () => {
  await writeFile(join(own, 'apples.csv'), 'country,year\nSE,2022\n');
  await expect(readPublishedFigures(own)).rejects.toMatchObject({ text: { id: 'figures.file.header' } });
});

test('a folder without figures says so', async () => {
  await cp(join(folder, 'sources.csv'), join(own, 'sources.csv'));
  await expect(readPublishedFigures(own)).rejects.toMatchObject({ text: { id: 'figures.folder.empty' } });
});

const shared = join(process.env.CAPE_SHARED ?? '../shared/data', 'figures');

test.skipIf(!existsSync(shared))('no number of the tables it was drawn up from is missing', async () => {
  const figures = await readPublishedFigures(folder);
  const table = async (name: string) =>
    parse(await readFile(join(shared, name), 'utf8'), { columns: true }) as Record<string, string>[];
  const has = (country: string, year: string, value: string, source?: string) =>
    figures.some(
      (figure) =>
        figure.country === country &&
        figure.year === year &&
        figure.value === Number(value.replace(/^[~>]/, '')) &&
        (figure.qualifier === 'exact') === !/^[~>]/.test(value) &&
        (source === undefined || figure.source === source),
    );
  const lost: string[] = [];
  for (const name of [
    'other-countries.csv',
    'se-coordinators-victims.csv',
    'se-joint-inspections.csv',
    'se-migration-agency-cases.csv',
    'se-offences-to-convictions.csv',
  ]) {
    for (const { country = '', year = '', value = '', source = '' } of await table(name)) {
      if (!has(country, year, value, source)) {
        lost.push(`${name} ${year} ${value} ${source}`);
      }
    }
  }
  for (const row of await table('se-handled-offences-2022-2023.csv')) {
    for (const column of ['handlagda', 'utredda', 'direktavskrivna', 'lagforing_pct', 'personuppklaring_pct']) {
      if (!has('SE', row.year ?? '', row[column] ?? '', 'BRA-HANDLED')) {
        lost.push(`${row.year} ${row.offence} ${column}`);
      }
    }
  }
  for (const { year = '', amount_sek: amount = '', source = '' } of await table('se-compensation.csv')) {
    for (const value of amount.split('-')) {
      if (!has('SE', year, value, source)) {
        lost.push(`compensation ${year} ${value}`);
      }
    }
  }
  expect(lost).toEqual([]);
});
