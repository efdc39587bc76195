import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import cox from '../../../statistics/reference/cox.json' with { type: 'json' };
import gray from '../../../statistics/reference/gray.json' with { type: 'json' };
import ranks from '../../../statistics/reference/log-rank.json' with { type: 'json' };
import { survivalCommand } from './survival.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'cape-survival-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

function stream(): { stream: Writable; text: () => string } {
  let text = '';
  const writable = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream: writable, text: () => text };
}

async function run(args: readonly string[], language: 'sv' | 'en' = 'en') {
  const [out, err] = [stream(), stream()];
  const code = await survivalCommand(args, { stdout: out.stream, stderr: err.stream, language });
  return { code, out: out.text(), err: err.text() };
}

let files = 0;
const file = (content: string): string => {
  files += 1;
  const path = join(folder, `invented-${files}.csv`);
  writeFileSync(path, content);
  return path;
};

const { rows } = cox;
const table = (columns: Record<string, (i: number) => string | number>): string =>
  [Object.keys(columns), ...rows.time.map((_, i) => Object.values(columns).map((cell) => cell(i)))]
    .map((cells) => cells.join(','))
    .join('\n');
const invented = (withNames = false) =>
  table({
    time: (i) => rows.time[i] ?? 0,
    event: (i) => (withNames ? ['0', 'a', 'b', 'c'][rows.cause[i] ?? 0] : rows.cause[i]) ?? 0,
    group: (i) => rows.group[i] ?? 0,
    age: (i) => rows.age[i] ?? 0,
    first: (i) => rows.first[i] ?? 0,
  });

test('a file gives curves, tests and regressions as R does, as JSON', async () => {
  const { code, out, err } = await run([file(invented()), '--json']);
  expect([code, err]).toEqual([0, '']);
  const answer = JSON.parse(out);
  expect(answer.rows).toBe(120);
  expect(answer.endings.map((one: { ending: string }) => one.ending)).toEqual(['1', '2', '3']);
  expect(answer.kaplan_meier.map((one: { group: string | null }) => one.group)).toEqual([null, '1', '2', '3']);
  const last = (list: number[]) => list.at(-1) ?? 0;
  const { curves } = answer.aalen_johansen[0];
  const reached = curves.incidence.reduce((sum: number, list: number[]) => sum + last(list), 0);
  expect(reached).toBeCloseTo(1 - last(answer.kaplan_meier[0].curve.survival), 10);
  const ofFirst = cox.cases[0];
  expect(answer.cox[0].coefficients[0]).toMatchObject({ covariate: 'age', state: 'estimated' });
  expect(answer.cox[0].coefficients[0].coefficient).toBeCloseTo(ofFirst?.coefficients[0] ?? 0, 9);
  const ofTime = cox.zph[0]?.table.map((row) => row[1]);
  const same = answer.cox[0].same_over_time;
  for (const [j, own] of [...same.covariates, same.all].entries()) expect(own.p).toBeCloseTo(ofTime?.[j] ?? 9, 7);
  expect(answer.gray[0].statistic).toBeCloseTo(gray.tests[0]?.statistics[0] ?? 0, 8);
  expect(answer.fine_gray).toHaveLength(3);
  expect(answer.log_rank.degrees).toBe(2);
});

test('one ending, a start, a stratum and ties by Breslow are taken as they are meant', async () => {
  const one = table({
    time: (i) => rows.time[i] ?? 0,
    event: (i) => (rows.cause[i] === 1 ? 1 : 0),
    start: (i) => rows.entry[i] ?? 0,
    age: (i) => rows.age[i] ?? 0,
    first: (i) => rows.first[i] ?? 0,
  });
  const late = JSON.parse((await run([file(one), '--json', '--ties', 'breslow'])).out);
  const expected = cox.cases.find(({ call }) => call.includes('entry') && call.includes('breslow'));
  expect(late.cox[0].coefficients[1].coefficient).toBeCloseTo(expected?.coefficients[1] ?? 0, 9);
  expect([late.aalen_johansen, late.gray, late.log_rank]).toEqual([[], [], null]);

  const grouped = table({
    time: (i) => rows.time[i] ?? 0,
    event: (i) => (rows.cause[i] === 1 ? 1 : 0),
    group: (i) => rows.group[i] ?? 0,
    stratum: (i) => rows.office[i] ?? 0,
  });
  const within = JSON.parse((await run([file(grouped), '--json'])).out);
  expect(within.log_rank.statistic).toBeCloseTo(ranks.cases[2]?.statistic ?? 0, 8);
  expect(within.cox).toEqual([]);
});

test('without --json there are tables in words, in both languages', async () => {
  const english = await run([file(invented(true))]);
  expect([english.code, english.err]).toEqual([0, '']);
  expect(english.out).toContain('Share without an event over time (Kaplan-Meier)');
  expect(english.out).toMatch(/\nGray, b +\d/);
  expect(english.out).toMatch(/\nage( +\d\.\d{3}){4} +\d\.\d{3}\n/);
  expect(english.out).toMatch(/p, proportional hazards/);
  const swedish = await run([file(invented(true)), '--lang', 'sv']);
  expect(swedish.out).toContain('Test av skillnader mellan grupper');
  expect(swedish.out).toMatch(/\nage +\d,\d{3}/);
});

test('a coefficient that runs away is marked, and a covariate that follows from others too', async () => {
  const runs = ['time,event,never,same', '1,1,0,3', '2,1,0,3', '3,0,1,3', '4,1,0,3', '5,0,1,3'].join('\n');
  const { code, out } = await run([file(runs)]);
  expect(code).toBe(0);
  expect(out).toMatch(/never +infinite/);
  expect(out).toMatch(/same +collinear/);
  const json = JSON.parse((await run([file(runs), '--json'])).out);
  expect(json.cox[0].coefficients[0]).toMatchObject({ state: 'infinite', coefficient: null, hazardRatio: 0 });
});

test('what is wrong in a file is named with its line and its column, and nothing is on stdout', async () => {
  const cases: [string, RegExp][] = [
    ['time,event\n1,1\nlate,0', /line 3, column time: not a number/],
    ['time,event\n1,1\n-2,0', /line 3, column time/],
    ['time,event\n1,', /line 2, column event: this cell is empty/],
    ['time,event,start\n3,1,3', /line 2, column start: follow-up must start before/],
    ['time,event,age\n1,1,30\n2,0,\n3,1,x', /line 3, column age: this cell is empty/],
    ['time,cause\n1,1', /line 1, column event: this column is missing/],
    ['time,event,time\n1,1,2', /line 1, column time: a column name is empty or appears twice/],
    ['time,event\n', /line 2, column time: there are no rows/],
    ['time,event\n1,1,1', /line 2: the row has more or fewer cells/],
    [
      ['time,event', ...Array.from({ length: 300 }, (_, i) => `${i},e${i}`)].join('\n'),
      /line 1, column event: there are more than 255 different values/,
    ],
  ];
  for (const [content, told] of cases) {
    const { code, out, err } = await run([file(content)]);
    expect([code, out], content.slice(0, 40)).toEqual([1, '']);
    expect(err).toMatch(told);
  }
});

test('wrong use is refused with what to write instead', async () => {
  const good = file('time,event\n1,1\n2,0');
  for (const args of [[], [good, good], [good, '--what'], [good, '--ties', 'exact'], [good, '--confidence', '95']]) {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err.length).toBeGreaterThan(10);
  }
  expect((await run([join(folder, 'none.csv')])).err).toContain('There is no such file: none.csv');
  expect(await run(['--help'])).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse((await run([good, '--json'])).out)).toMatchObject({ rows: 2, censored: 1, cox: [], fine_gray: [] });
});

test('cells apart by semicolons, a byte order mark and empty lines at the end are read', async () => {
  const { code, out } = await run([file('\uFEFFtime;event\r\n1;1\r\n2.5;0\r\n\r\n'), '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out).kaplan_meier[0].curve.time).toEqual([1, 2.5]);
});

test('where no one ended there is a curve and no regression, and that is no fault', async () => {
  const { code, out } = await run([file('time,event,group,age\n1,0,a,3\n2,0,b,4'), '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ endings: [], log_rank: null, cox: [] });
});
