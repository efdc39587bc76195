import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { methods } from '../../../statistics/populations/methods.ts';
import reference from '../../../statistics/reference/log-linear.json' with { type: 'json' };
import { mseCommand } from './mse.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'cape-mse-command-'));
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
  const code = await mseCommand(args, { stdout: out.stream, stderr: err.stream, language });
  return { code, out: out.text(), err: err.text() };
}

const at = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** An invented table of the reference as a file. */
function fileOf(name: string): string {
  const { counts } = reference.tables.find((table) => table.name === name) as { counts: number[] };
  const lists = Array.from({ length: Math.log2(counts.length) }, (_, list) => `list ${list + 1}`);
  const rows = counts.flatMap((count, mask) =>
    count === 0 ? [] : [[...lists.map((_, list) => (mask >> list) & 1), count].join()],
  );
  return at(`${name}.csv`, [[...lists, 'count'].join(), ...rows].join('\n'));
}

type Answer = {
  people_seen: number;
  methods: {
    method: string;
    total: number | null;
    model: string | null;
    bootstrap: { limits: { value: number }[]; dropped: number } | null;
    tried: { count: number; models?: unknown[] };
  }[];
  gate: { verdict: string; reasons: { code: string }[]; assumptions: string[] };
};

test('a file of four lists gets an estimate by every method, with limits, a verdict and what was tried', async () => {
  const { code, out, err } = await run([fileOf('four'), '--json', '--boot', '200']);
  expect([code, err]).toEqual([0, '']);
  const answer = JSON.parse(out) as Answer;
  expect(answer.methods.map(({ method }) => method)).toEqual(
    methods.filter(({ fewestLists, mostLists }) => fewestLists <= 4 && 4 <= mostLists).map(({ id }) => id),
  );
  const stepwise = answer.methods.find(({ method }) => method === 'stepwise');
  const expected = reference.tables.find(({ name }) => name === 'four')?.stepwise.total as number;
  expect(stepwise?.total).toBeCloseTo(expected, 4);
  const [lower, upper] = (stepwise?.bootstrap?.limits ?? []).map(({ value }) => value) as [number, number];
  expect(lower).toBeLessThan(expected);
  expect(upper).toBeGreaterThan(expected);
  expect(answer.methods.find(({ method }) => method === 'bic')?.tried).toMatchObject({ count: 113 });
  expect(out).not.toContain('"why"');
  expect(['estimate', 'range', 'nothing']).toContain(answer.gate.verdict);
  expect(answer.gate.assumptions.length).toBe(6);
});

test('the same seed gives the same bytes, another seed other limits, and one method is only that one', async () => {
  const file = fileOf('three');
  const some = async (seed: string) =>
    (await run([file, '--json', '--method', 'stepwise', '--boot', '200', '--seed', seed])).out;
  const [one, again, other] = [await some('1'), await some('1'), await some('2')];
  expect(one).toBe(again);
  expect(other).not.toBe(one);
  expect((JSON.parse(one) as Answer).methods.map(({ method }) => method)).toEqual(['stepwise']);
});

test('the trail names every model that was tried and why it was left', async () => {
  const { out } = await run([fileOf('three'), '--json', '--method', 'bic', '--boot', '1', '--trail']);
  const models = (JSON.parse(out) as Answer).methods[0]?.tried.models as {
    model: string;
    status: number;
    why: string;
  }[];
  expect(models.length).toBe(8);
  expect(models.filter(({ why }) => why === 'chosen').length).toBe(1);
});

test('two lists get an estimate and the verdict that it may not be shown', async () => {
  const file = at('two.csv', 'police,union,count\n1,0,120\n0,1,80\n1,1,60\n');
  const { out } = await run([file, '--json', '--boot', '50']);
  const answer = JSON.parse(out) as Answer;
  expect(answer.methods.find(({ method }) => method === 'chapman')?.total).toBeCloseTo((181 * 141) / 61 - 1, 8);
  expect(answer.gate.verdict).toBe('nothing');
  expect(answer.methods.map(({ method }) => method)).not.toContain('chao');
  const named = await run([file, '--json', '--method', 'chao']);
  expect((JSON.parse(named.out) as Answer).methods.map(({ method }) => method)).toEqual(['chao']);
  const text = await run([file, '--boot', '50'], 'sv');
  expect(text.out).toContain('Ingen skattning får redovisas');
  expect(text.out).toContain('260 personer står på minst en av 2 listor: police, union.');
});

test('a person reads verdict, methods and assumptions', async () => {
  const { code, out } = await run([fileOf('four'), '--boot', '300', '--method', 'stepwise', '--method', 'chao']);
  expect(code).toBe(0);
  expect(out).toContain('[12,3,4]');
  expect(out).toContain('chao (too high at times with 2 or 3 lists)');
  expect(out).not.toMatch(/lower bound/);
  expect(out).toContain('profile likelihood');
  expect(out).toContain('every record linked to the right person');
});

test('what is wrong in a file is named by file, row and column, and nothing is on stdout', async () => {
  const wrong = at('wrong.csv', 'a,b,c,count\n1,0,0,4\n1,yes,0,3\n');
  const { code, out, err } = await run([wrong, '--json']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    'wrong.csv, row 3, b: “yes” is neither 1 nor 0. Write 1 where these people are on the list, and 0 where not.\n',
  );
  expect((await run([wrong], 'sv')).err).toContain('wrong.csv, rad 3, b: ”yes” är varken 1 eller 0.');
});

test('what cannot be read, and what is not understood, ends with 2 and a sentence', async () => {
  const good = fileOf('three');
  for (const args of [
    ['no-such-file.csv'],
    [folder],
    [],
    ['--bad'],
    [good, good],
    [good, '--method', 'guess'],
    [good, '--method', 'chapman'],
    [good, '--boot', '0'],
    [good, '--boot', 'many'],
    [good, '--seed', '-1'],
    [good, '--lang', 'fi'],
  ]) {
    const { code, out, err } = await run(args);
    expect([args, code, out]).toEqual([args, 2, '']);
    expect(err.length).toBeGreaterThan(10);
  }
  expect((await run([good, '--method', 'guess'])).err).toContain('stepwise');
  expect((await run(['--help'])).out).toContain('npx cape mse FILE.csv');
});
