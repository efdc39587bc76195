import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import difference from '../../../statistics/reference/difference.json' with { type: 'json' };
import rasch from '../../../statistics/reference/rasch.json' with { type: 'json' };
import weights from '../../../statistics/reference/weights.json' with { type: 'json' };
import { effectCommand } from './effect.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'cape-effect-command-'));
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
  const code = await effectCommand(args, { stdout: out.stream, stderr: err.stream, language });
  return { code, out: out.text(), err: err.text() };
}

let files = 0;
const file = (rows: readonly (readonly (string | number)[])[]): string => {
  files += 1;
  const path = join(folder, `invented-${files}.csv`);
  writeFileSync(path, rows.map((row) => row.join(',')).join('\n'));
  return path;
};

const panel = difference.cases[0];
const practice = (change: (value: number, trained: number) => number = (value) => value, of = 100) =>
  file([
    ['unit', 'period', 'trained', 'count', 'of', 'placebo'],
    ...(panel?.unit ?? []).map((unit, row) => {
      const trained = panel?.trained[row] ?? 0;
      const period = panel?.period[row] ?? 0;
      return [
        `u${unit}`,
        period + 1,
        trained,
        change(panel?.y[row] ?? 0, trained),
        of,
        40 + ((unit * 7 + period * 5) % 3),
      ];
    }),
  ]);

test('units and periods give the effect, its intervals and the orders of the lot, as R does', async () => {
  const { code, out, err } = await run([practice(), '--json', '--lot']);
  expect([code, err]).toEqual([0, '']);
  const answer = JSON.parse(out);
  expect(answer.practice.model.estimate).toBeCloseTo(panel?.estimate ?? 0, 9);
  expect(answer.practice.model.cr2.standardError).toBeCloseTo(panel?.cr2 ?? 0, 9);
  expect(answer.practice.model.cr2.degrees).toBeCloseTo(panel?.degrees ?? 0, 8);
  expect(answer.practice.randomisation).toMatchObject({ possible: 2520, all: true });
  expect(answer.practice.byStart.mean).toBeCloseTo(10.805556, 5);
  expect(answer.verdict).toMatchObject({ state: 'rose', reasons: [] });
});

test('a change is never said without its assumption, with a lot and without, in both languages', async () => {
  const path = practice();
  expect((await run([path, '--lot'])).out).toMatch(
    /^In units trained earlier the figure is 9\.8 higher \(4\.2 to 16\.5\)\. The order was drawn by lot/,
  );
  const without = (await run([path])).out;
  expect(without).toMatch(/^The figure rose 9\.8 more in trained units .* If they would otherwise have changed alike/);
  expect(without).toContain('was not drawn by lot');
  const fallen = (await run([practice((value, trained) => value - 20 * trained + 20)])).out;
  expect(fallen).toMatch(/^The figure fell 10\.2 more in trained units than in the others \(4\.4 to 16\)/);
  expect((await run([path, '--lang', 'sv'])).out).toMatch(/9,8/);
});

test('no effect shown, and that it rose everywhere, are results', async () => {
  const flat = (await run([practice((value, trained) => Math.max(0, value - 10 * trained)), '--json'])).out;
  expect(['no-effect-shown', 'rose-everywhere', 'fell-everywhere']).toContain(JSON.parse(flat).verdict.state);
  const text = (await run([practice((value, trained) => Math.max(0, value - 10 * trained))])).out;
  expect(text).toMatch(/No effect shown|both trained and untrained units/);
});

test('too early to say names everything that is missing', async () => {
  const one = file([
    ['unit', 'period', 'trained', 'count', 'of'],
    ...['a', 'b'].flatMap((unit) =>
      [1, 2].map((period) => [unit, period, unit === 'a' && period === 2 ? 1 : 0, period, 5]),
    ),
  ]);
  const { code, out } = await run([one, '--lot']);
  expect(code).toBe(0);
  expect(out).toContain('Too early to say.');
  expect(out).toContain('Units were trained at 1 different times; at least 2 are needed.');
  expect(out).toContain('Only 5 are counted in the smaller group; at least 30');
  expect(out).toContain('The draw could have given 2 orders; with fewer than 20');
});

test('answers of two rounds are put on one scale, and only groups come out', async () => {
  const rows = rasch.whole.answers.map((row, person) => [person % 2 === 0 ? 'a' : 'b', 'north', ...[...row]]);
  const path = file([['round', 'group', ...Array.from({ length: 10 }, (_, item) => `q${item + 1}`)], ...rows]);
  const { code, out } = await run([path, '--json']);
  expect(code).toBe(0);
  const { knowledge } = JSON.parse(out);
  expect(knowledge.items[0].difficulty).toBeCloseTo(rasch.whole.difficulty[0] ?? 0, 3);
  expect(knowledge.sameInRounds.statistic).toBeCloseTo(rasch.whole.splits[0]?.statistic ?? 0, 3);
  expect(knowledge.groups).toHaveLength(2);
  expect(knowledge.gains).toMatchObject([{ group: 'north', from: 'a', to: 'b', state: 'no-difference-shown' }]);
  expect((await run([path])).out).toMatch(/^north: no difference shown/);
});

test('answers that cannot be calibrated are refused in a sentence, not in numbers', async () => {
  const path = file([
    ['round', 'q1', 'q2', 'q3'],
    ['a', 1, 0, 1],
    ['b', 0, 1, 1],
  ]);
  const { code, out } = await run([path]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Too early to say\.\n2 people say something/);
  const apart = file([
    ['round', 'q1', 'q2', 'q3', 'q4'],
    ...Array.from({ length: 40 }, (_, i) => [
      'a',
      ...(i < 20 ? [i % 2, 1 - (i % 2), '', ''] : ['', '', i % 2, 1 - (i % 2)]),
    ]),
  ]);
  expect((await run([apart])).out).toContain('two cannot be put on one scale: q3, q4');
});

test('a survey gives its share by design, as R does, and by classes of those asked', async () => {
  const head = ['answer', 'weight', 'stratum', 'cluster', 'size'];
  const rows = weights.y.map((y, row) => {
    const stratum = weights.stratum[row] ?? 0;
    return [y, weights.w[row] ?? 0, `s${stratum}`, weights.cluster[row] ?? 0, weights.sizes[stratum] ?? 0];
  });
  const { survey } = JSON.parse((await run([file([head, ...rows]), '--json'])).out);
  expect(survey.share).toBeCloseTo(weights.clustered.estimate, 10);
  expect(survey.standard_error).toBeCloseTo(weights.clustered.se, 10);
  expect(survey.korn_graubard.lower).toBeCloseTo(weights.clustered.beta[0] ?? 0, 9);
  const classes = weights.y.map((y, row) => [
    y,
    `a${weights.agency[row]}`,
    [250, 130, 100][weights.agency[row] ?? 0] ?? 0,
  ]);
  const post = file([['answer', 'class', 'class_size'], ...classes]);
  expect(JSON.parse((await run([post, '--json'])).out).survey.standard_error).toBeCloseTo(weights.post.se, 10);
  expect((await run([post])).out).toMatch(/^42\.9 of 100 answered yes \(33\.7 to 52\.5/);
  const few = file([
    ['answer', 'class', 'class_size'],
    [1, 'a', 5],
    [0, 'b', 5],
  ]);
  expect((await run([few])).out).toContain('A class has 1 answers; at least 10');
});

test('what is wrong in a file is named with its line and its column, and nothing is on stdout', async () => {
  const head = ['unit', 'period', 'trained', 'value'];
  const cases: [(string | number)[][], RegExp][] = [
    [[head], /line 2: there are no rows/],
    [[head, ['a', 1, 2, 5]], /line 2, column trained: write 1 for yes/],
    [[head, ['a', 1, 0, 'x']], /line 2, column value: not a number/],
    [[head, ['a', 1, 0, 5], ['a', 1, 0, 6]], /line 3, column period: this unit has this period already/],
    [[head, ['a', 1, 1, 5], ['a', 2, 0, 6]], /line 3, column trained: this unit was trained in an earlier period/],
    [
      [
        ['unit', 'period', 'trained', 'of'],
        ['a', 1, 0, 6],
      ],
      /column count: this column is missing/,
    ],
    [
      [
        ['unit', 'period', 'unit'],
        ['a', 1, 'b'],
      ],
      /column unit: a column name is empty or appears twice/,
    ],
    [
      [
        ['round', 'q1'],
        ['a', 1],
      ],
      /fewer than two questions/,
    ],
    [
      [
        ['round', 'q1', 'q2'],
        ['a', 1, 3],
      ],
      /line 2, column q2: write 1 for right/,
    ],
    [
      [
        ['answer', 'stratum'],
        [1, 'x'],
      ],
      /line 2, column stratum: only one unit/,
    ],
    [
      [
        ['answer', 'size'],
        [1, 1],
        [0, 1],
      ],
      /line 2, column size: more was drawn/,
    ],
    [
      [
        ['answer', 'size'],
        [1, 8],
        [0, 9],
      ],
      /line 3, column size: the number must be the same/,
    ],
    [
      [
        ['answer', 'class'],
        [1, 'x'],
      ],
      /column class_size: this column is missing/,
    ],
    [[['answer'], [1, 2]], /line 2: the row has more or fewer cells/],
  ];
  for (const [rows, told] of cases) {
    const { code, out, err } = await run([file(rows)]);
    expect([code, out], String(told)).toEqual([1, '']);
    expect(err).toMatch(told);
  }
});

test('wrong use is refused with what to write instead', async () => {
  const good = practice();
  for (const args of [[], [good, good], [good, '--what'], [good, '--seed', 'x'], [good, '--lang', 'de']]) {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('npx cape effect FILE.csv');
  }
  expect((await run([join(folder, 'none.csv')])).err).toContain('none.csv could not be read');
  expect(await run(['--help'])).toMatchObject({ code: 0, err: '' });
});
