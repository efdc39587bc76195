import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { surveyCommand } from './survey.server.ts';

const frame = {
  method: 'stratified',
  seed: 2026,
  strata: [
    { id: 'one', kind: 'police', people: 400, take: 30, units: [] },
    { id: 'two', kind: 'tax', people: 100, take: 30, units: [] },
  ],
  questions: ['QB-01'],
  main: 'QB-01',
};
const answers = (stratum: string, count: number, right: number) =>
  Array.from({ length: count }, (_, at) => `${stratum}|0|${at < right ? 'c' : 'a'}`);

async function run(verb: string, content: object | string): Promise<{ code: number; out: string; err: string }> {
  const path = join(await mkdtemp(join(tmpdir(), 'cape-survey-')), 'survey.yaml');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  let [out, err] = ['', ''];
  const code = await surveyCommand([verb, path, '--json'], {
    print: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
    language: 'en',
    knowledge: 'knowledge',
  });
  return { code, out, err };
}

test('the same file is drawn alike each time, and says how many questions are not verified', async () => {
  const [first, second] = [await run('check', frame), await run('check', frame)];
  expect(first.code).toBe(0);
  expect(first.out).toBe(second.out);
  expect(JSON.parse(first.out)).toMatchObject({ questions: 1, people: 60, seed: 2026, faults: [] });
});

test('what is wrong in a file is named, each with its place', async () => {
  const wrong = { ...frame, main: 'QB-02', questions: ['QB-01', 'QB-99'], strata: [{ ...frame.strata[0], take: 401 }] };
  const { code, out } = await run('check', wrong);
  expect(code).toBe(1);
  expect(JSON.parse(out).faults.map(({ code: of }: { code: string }) => of)).toEqual([
    ...['surveys.more-than-there', 'unknown-question', 'main-not-asked'],
  ]);
  expect((await run('check', 'method: [')).code).toBe(1);
  expect((await run('check', { ...frame, more: 1 })).code).toBe(1);
  expect(
    await surveyCommand(['draw'], {
      print: () => undefined,
      complain: () => undefined,
      language: 'en',
      knowledge: 'knowledge',
    }),
  ).toBe(2);
});

test('answers in a file give the figures of the screen, and those of R (survey 4.4.2, svyciprop beta)', async () => {
  const given = {
    ...frame,
    invited: { one: 30, two: 30 },
    answers: [...answers('one', 30, 12), ...answers('two', 30, 21)],
  };
  const { code, out } = await run('results', { ...given, before: given });
  expect(code).toBe(0);
  const shown = JSON.parse(out);
  expect(shown.groups[0].questions[0].share).toBeCloseTo(0.46, 10);
  expect(shown.groups[0].questions[0].lower).toBeCloseTo(0.316205, 6);
  expect(shown.changes[0].questions[0].state).toBe('no-difference');
  const { code: wrong } = await run('results', { ...given, answers: ['one|0|abc', 'nowhere|0|a'] });
  expect(wrong).toBe(1);
});
