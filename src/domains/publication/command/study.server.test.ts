import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import excel from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedCommand } from '../../caseload/public.server.ts';
import { Study } from '../../caseload/public.ts';
import { studyCommand } from './study.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'cape-study-command-'));
afterAll(() => rmSync(folder, { recursive: true }));
const knowledge = join(import.meta.dirname, '../../../../knowledge');

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
  const code = await studyCommand(args, {
    stdout: out.stream,
    stderr: err.stream,
    knowledge,
    language,
    version: '0.0.0',
  });
  return { code, out: out.text(), err: err.text() };
}

const at = (name: string, content?: string): string => {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
};

/** A caseload from the seed, in a file of its own. */
async function seed(name: string, cases: number, ...more: string[]) {
  const [path, out, err] = [at(name), stream(), stream()];
  const args = ['--cases', String(cases), '--seed', '7', '--out', path, ...more];
  expect(await seedCommand(args, { stdout: out.stream, stderr: err.stream, language: 'en' })).toBe(0);
  return { path, out: out.text() };
}

let seeded: string;
beforeAll(async () => {
  seeded = (await seed('seeded.csv', 1000)).path;
});

test('ten thousand cases go from the seed through a file to a study, and the truth stays in its own file', async () => {
  const { path, out } = await seed('many-cases.csv', 10_000, '--truth', at('truth.json'));
  expect(out).toContain('10,000 cases');
  const { code, out: json, err: told } = await run([path, '--json']);
  expect([code, told]).toEqual([0, '']);
  const study = Study.parse(JSON.parse(json));
  const truth = JSON.parse(readFileSync(at('truth.json'), 'utf8')) as { seen: number; hidden: number };
  expect(study.sources[0]?.chains[0]?.stages[0]?.reached).toBe(truth.seen);
  expect(json).not.toContain(folder);
  expect(study.file).toMatchObject({ name: 'many-cases.csv', invented: true, country: 'SE' });
});

test('the same file gives the same bytes', async () => {
  expect((await run([seeded, '--json'])).out).toBe((await run([seeded, '--json'], 'sv')).out);
});

test('the same world can be counted in persons, cases and offences, and they are never mixed', async () => {
  const first = async (unit: string): Promise<number | null | undefined> =>
    Study.parse(JSON.parse((await run([seeded, '--json', '--unit', unit])).out)).sources[0]?.chains[0]?.stages.find(
      ({ held }) => held,
    )?.reached;
  expect(await first('case')).toBe(1000);
  expect(await first('offence')).toBeLessThan(1000);
});

test('what is wrong in a file is named on stderr by file, row and column, and nothing is on stdout', async () => {
  const path = at('wrong.csv', 'person,stage,date\np1,nowhere,2026-02-05\np2,report,soon\n');
  const english = await run([path, '--json']);
  expect([english.code, english.out]).toEqual([1, '']);
  expect(english.err).toContain('wrong.csv, row 2, stage: ');
  expect(english.err).toContain('wrong.csv, row 3, date: ');
  const swedish = await run([path, '--lang', 'sv']);
  expect(swedish.err).toContain('wrong.csv, rad 2, stage: Inte ett steg.');
});

test('after twenty problems the rest is counted', async () => {
  const rows = Array.from({ length: 30 }, (_, index) => `p${index},nowhere,`);
  const { err } = await run([at('many.csv', ['person,stage,date', ...rows].join('\n'))]);
  expect(err.trim().split('\n').at(-1)).toBe('and 10 more');
});

test('what cannot be read, and what is not understood, ends with 2 and a sentence', async () => {
  for (const args of [
    ['no-such-file.csv'],
    [folder],
    [],
    ['--bad'],
    ['a.csv', 'b.csv'],
    ['a.csv', '--unit', 'victim'],
    ['a.csv', '--from', 'May'],
    ['a.csv', '--from', '2026-02-01', '--to', '2026-01-01'],
    ['a.csv', '--lang', 'fi'],
    ['--country', 'SE'],
    ['--figures'],
  ]) {
    const { code, out, err } = await run(args);
    expect([args, code, out]).toEqual([args, 2, '']);
    expect(err.length).toBeGreaterThan(10);
  }
});

test('a report is written beside the answer, and only whole', async () => {
  const report = at('report.html');
  const { code, out, err } = await run([seeded, '--json', '--html', report]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toBeTruthy();
  expect(err).toBe('report.html was written.\n');
  expect(readFileSync(report, 'utf8')).toContain('</html>');
  expect(existsSync(`${report}.part`)).toBe(false);
  const nowhere = await run([seeded, '--html', join(folder, 'no-such-folder', 'r.html')]);
  expect([nowhere.code, nowhere.out]).toEqual([2, '']);
});

test('without --json the terminal gets the findings and the tables in words', async () => {
  const { out } = await run([seeded, '--lang', 'sv']);
  expect(out).toContain('PÅHITTAT');
  expect(out).toContain('Förundersökning');
  expect(out).toContain('faller bort');
});

test('the published figures of Sweden are there as rows and as a table', async () => {
  const rows = JSON.parse((await run(['--country', 'se', '--figures', '--json'])).out) as Record<string, unknown>[];
  expect(rows.length).toBeGreaterThan(50);
  expect(new Set(rows.map(({ country }) => country))).toEqual(new Set(['SE']));
  for (const name of [
    'year',
    'metric',
    'offence',
    'purpose',
    'breakdown',
    'value',
    'qualifier',
    'as_published',
    'unit',
    'source',
    'mark',
  ]) {
    expect(Object.keys(rows[0] ?? {})).toContain(name);
  }
  expect((await run(['--country', 'SE', '--figures'])).out).toContain('handled');
  expect((await run(['--country', 'XX', '--figures'])).err).toContain('SE');
});

test('what of a file of another standard is read is reported field by field, as text or JSON', async () => {
  const file = at(
    'htcds.csv',
    'vic_TraffickingStatus,cas_Status,prs_FirstName\nActualVictimOfTrafficking,Closed,zQvNamn\n',
  );
  const { code, out, err } = await run([file, '--fidelity'], 'sv');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('vic_TraffickingStatus: 1 ');
  expect(out).toContain('prs_FirstName: 0 ');
  const json = (await run([file, '--fidelity', '--json'])).out;
  expect(JSON.parse(json)).toMatchObject({ cape: 'fidelity', standard: 'htcds-2.0', direction: 'in', rows: 1 });
  expect(out + json).not.toContain('zQv');
  const own = await run([seeded, '--fidelity']);
  expect([own.code, own.out, own.err.includes('npx cape exchange out')]).toEqual([0, '', true]);
});

test('an answered form and a spreadsheet are studied like a CSV', async () => {
  const seen = async (file: string) => {
    const { file: told, sources } = Study.parse(JSON.parse((await run([file, '--json'])).out));
    return [told.format, sources[0]?.chains.find(({ chain }) => chain === 'protection')?.stages[0]?.reached];
  };
  const answers = '<data><vic_TraffickingStatus>ActualVictimOfTrafficking</vic_TraffickingStatus></data>'.repeat(30);
  expect(await seen(at('answers.xml', `<answers>${answers}</answers>`))).toEqual(['htcds-2.0', 30]);
  const book = new excel.Workbook();
  const rows = Array.from({ length: 30 }, () => ['PossibleVictimOfTrafficking']);
  book.addWorksheet('Blad').addRows([['vic_TraffickingStatus'], ...rows]);
  await book.xlsx.writeFile(at('sheet.xlsx'));
  expect(await seen(at('sheet.xlsx'))).toEqual(['htcds-2.0', 30]);
  const broken = await run([at('broken.xml', '<data>')]);
  expect([broken.code, broken.out, broken.err.includes('broken.xml, row 1')]).toEqual([1, '', true]);
});

test('the seed says what it cannot do', async () => {
  for (const args of [
    [],
    ['--cases', '0', '--out', 'x'],
    ['--cases', '5', '--seed', '1'],
    ['--cases', '5', '--into', 'postgres://nowhere'],
    ['--cases', '5', '--out', at('x.csv'), '--until', '2018-01-01'],
    ['--cases', '5', '--out', join(folder, 'none', 'x.csv')],
  ]) {
    const err = stream();
    expect([args, await seedCommand(args, { stdout: stream().stream, stderr: err.stream, language: 'sv' })]).toEqual([
      args,
      2,
    ]);
    expect(err.text().length).toBeGreaterThan(10);
  }
});
