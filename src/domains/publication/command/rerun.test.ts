import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { seedCommand } from '../../caseload/public.server.ts';
import { studyCommand } from './study.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'cape-rerun-'));
afterAll(() => rmSync(folder, { recursive: true }));

function kept(): { stream: Writable; text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}

async function run(...args: string[]) {
  const [out, err] = [kept(), kept()];
  const io = {
    stdout: out.stream,
    stderr: err.stream,
    knowledge: 'knowledge',
    language: 'en',
    version: '1.2.3',
  } as const;
  const code = await studyCommand(args, io);
  return { code, out: out.text(), err: err.text() };
}

const [data, study] = [join(folder, 'invented.csv'), join(folder, 'study.json')];
const period = ['--from', '2020-01-01', '--to', '2024-12-31', '--unit', 'case', '--seed', '42'];

beforeEach(async () => {
  const { stream } = kept();
  const args = ['--cases', '300', '--seed', '7', '--out', data];
  expect(await seedCommand(args, { stdout: stream, stderr: stream, language: 'en' })).toBe(0);
  writeFileSync(study, (await run(data, '--json', ...period)).out);
});

test('a study is made again with the same bytes, from the file beside it or from where the file is now', async () => {
  const made = readFileSync(study, 'utf8');
  expect(JSON.parse(made).made).toEqual({
    version: '1.2.3',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    seed: 42,
  });
  expect(await run('rerun', study)).toEqual({ code: 0, out: made, err: '' });
  mkdirSync(join(folder, 'elsewhere'), { recursive: true });
  const moved = join(folder, 'elsewhere', 'renamed.csv');
  renameSync(data, moved);
  expect(await run('rerun', study, '--data', moved)).toEqual({ code: 0, out: made, err: '' });
  expect((await run('rerun', study)).err).toContain('There is no such file: invented.csv');
});

test('another file is not counted, however little it differs', async () => {
  appendFileSync(data, '\n');
  const { code, out, err } = await run('rerun', study);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('the contents differ');
});

test('a study that was changed is detected, and the true one is on stdout', async () => {
  const made = readFileSync(study, 'utf8');
  writeFileSync(study, made.replace('"undated": 0', '"undated": 7'));
  const { code, out, err } = await run('rerun', study);
  expect(readFileSync(study, 'utf8')).not.toBe(made);
  expect([code, out]).toEqual([1, made]);
  expect(err).toContain('gives a result that differs from study.json');
});

test('what is no study of a file is refused, and so are options that the study itself answers', async () => {
  for (const other of [
    '{}',
    'person,stage',
    JSON.stringify({ ...JSON.parse(readFileSync(study, 'utf8')), made: undefined }),
  ]) {
    writeFileSync(study, other);
    expect(await run('rerun', study)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('is not a study'),
    });
  }
  expect((await run('rerun', study, '--unit', 'person')).code).toBe(2);
  expect((await run('rerun')).code).toBe(2);
  expect((await run(data, '--data', data)).code).toBe(2);
  expect((await run(data, '--seed', '1.5')).err).toContain('--seed must be followed by a whole number');
});
