import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exchangeCommand } from './command.server.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cape-exchange-'));
  await writeFile(join(folder, 'own.csv'), caseload);
});
afterAll(() => rm(folder, { recursive: true }));

/** Four invented persons: one identified with support, one charged, one unfounded, one closed. */
const caseload = `# invented: for a test
person,stage,date,chain,exit
P1,suspicion,2025-01-10,,
P1,identified,2025-01-20,,
P1,support,2025-02-01,,
P2,suspicion,2025-02-10,,
P2,report,2025-02-11,,
P2,investigation,2025-03-01,,
P3,suspicion,2025-03-01,protection,unfounded
P4,suspicion,2025-03-05,,
P4,report,2025-03-06,,not-opened
`;

const run = async (...words: string[]) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const exit = await exchangeCommand(words, { stdout, stderr, language: 'en' });
  return { exit, out: String(stdout.read() ?? ''), told: String(stderr.read() ?? '') };
};
const own = (): string => join(folder, 'own.csv');
const other = (): string => join(folder, 'out.csv');

test('a caseload goes out, and what is lost on the way is reported beside it', async () => {
  const { exit, told } = await run('out', own(), '--to', other());
  expect(exit).toBe(0);
  expect(told).toContain('4 persons written as HTCDS 2.0.');
  expect(told).toContain('cas_Status: 3 kept, 1 approximated, 0 lost.');
  expect(told).toContain('Stage reached: Report: 0 kept, 0 approximated, 2 lost. The standard has no field for this.');
  expect(told).toContain('Outcome, by stage: 0 kept, 0 approximated, 1 lost.');
  expect(told).toMatch(/Identities are not in .*\. prs_Salutation, prs_FirstName/);
});

test('and comes back with the same counts of what the standard holds', async () => {
  await run('out', own(), '--to', other());
  const counts = (text: string): string[] =>
    text.split('\n').filter((line) => /^(Suspicion|Identified|Support)/.test(line));
  const [before, after] = [await run('in', own()), await run('in', other())];
  expect(counts(before.out)).toHaveLength(3);
  expect(counts(after.out)).toEqual(counts(before.out));
});

test('it goes out as a spreadsheet and comes back the same, with its report as JSON', async () => {
  const [sheet, report] = [join(folder, 'out.xlsx'), join(folder, 'report.json')];
  expect((await run('out', own(), '--to', sheet, '--report', report)).exit).toBe(0);
  await run('out', own(), '--to', other());
  const [fromSheet, fromText] = [await run('in', sheet), await run('in', other())];
  expect(fromSheet.out.split('\n').slice(1)).toEqual(fromText.out.split('\n').slice(1));
  expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({
    standard: 'htcds-2.0',
    direction: 'out',
    rows: 4,
  });
});

test('in the layout of CTDC only those leave of whom eleven are alike', async () => {
  const people = (count: number, name: string, sector: string): string =>
    Array.from(
      { length: count },
      (_, at) => `${name}${at},suspicion,2025-01-10,SE,${sector}\n${name}${at},identified,,SE,${sector}\n`,
    ).join('');
  const file = join(folder, 'many.csv');
  await writeFile(
    file,
    `person,stage,date,country,sector\n${people(11, 'A', 'construction')}${people(10, 'B', 'restaurant')}P,suspicion,,SE,\n`,
  );
  const { exit, out, told } = await run('out', file, '--as', 'ctdc');
  const [header, ...rows] = out.trim().split('\n');
  expect([exit, header?.split(',').length, rows.length]).toEqual([0, 63, 11]);
  expect(new Set(rows).size).toBe(1);
  expect(told).toContain('Held back: 10 persons. Fewer than 11 are alike');
  expect(told).toContain('Not written: 1 person not identified as a presumed victim');
  expect(told).toContain('typeOfLabourConstruction: 0 kept, 11 approximated, 0 lost.');
});

test('what cannot be read, written or understood gets a sentence', async () => {
  expect(await run('in', join(folder, 'nowhere.csv'))).toMatchObject({
    exit: 2,
    told: expect.stringContaining('nowhere.csv'),
  });
  expect(await run('out', own(), '--to', own())).toMatchObject({
    exit: 2,
    told: expect.stringContaining('cannot be written'),
  });
  expect(await run('out', own(), '--as', 'else')).toMatchObject({ exit: 2 });
  expect(await run('sideways', own())).toMatchObject({ exit: 2, told: expect.stringContaining('cape exchange out') });
  await writeFile(join(folder, 'wrong.csv'), 'a,b\n1,2\n');
  expect(await run('in', join(folder, 'wrong.csv'))).toMatchObject({ exit: 1 });
});
