import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wageCommand } from './wage.server.ts';

async function run(content: string, ...more: string[]): Promise<{ code: number; out: string; err: string }> {
  const path = join(await mkdtemp(join(tmpdir(), 'cape-wage-')), 'hours.csv');
  await writeFile(path, content);
  let [out, err] = ['', ''];
  const code = await wageCommand([path, ...more], {
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
const german = ['--country', 'DE', '--agreement', 'de.minimum'];
const hours = [
  'day,kind,from,to,hours,break,amount,evidence',
  '2026-03-02,,09:00,18:00,,60,,till',
  '2026-03-03,,09:00,18:00,,60,,phone',
  '2026-03-04,,09:00,18:00,,60,,own',
  '2026-03-31,bank,,,,,50.00,bank',
  '2026-03-31,given-back,,,,,20.00,witness',
].join('\n');

test('a range by kind in whole cents, what would narrow it, and where each figure is from', async () => {
  const { code, out, err } = await run(hours, ...german, '--json');
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({
    ...{ country: 'DE', currency: 'EUR', decimals: 2, from: '2026-03-02', to: '2026-03-04', paid: 5000 },
    minutes: { documented: 480, probable: 960, claimed: 1440 },
    kinds: [
      { kind: 'unpaid-wage', documented: 6120, probable: 17_240, claimed: 28_360 },
      { kind: 'cash-back', documented: 0, probable: 2000, claimed: 2000 },
    ],
    total: { documented: 6120, probable: 19_240, claimed: 30_360 },
    narrow: [
      { to: 'probable', minor: 11_120 },
      { to: 'documented', minor: 11_120 },
    ],
    ...{ interest: null, verified: false, faults: [] },
  });
  const again = await run(hours, ...german, '--json');
  expect(again.out).toBe(out);
});

test('the same in words', async () => {
  const { code, out } = await run(hours, ...german);
  expect(code).toBe(0);
  expect(out).toContain('Total: €61.20 / €192.40 / €303.60');
  expect(out).toContain('What would narrow the range:');
});

test('what is wrong in the file is named by row and column, and nothing is calculated', async () => {
  const { code, out } = await run('day,from,to\n2026-13-01,09:00,17:00\n2026-03-02,nine,17:00\n', ...german, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    faults: [
      { row: 2, column: 'day', code: 'not-a-day', text: 'Row 2, day: Enter a date, such as 2026-03-02.' },
      { row: 3, column: 'from', code: 'not-a-time', text: 'Row 3, from: Enter a time, such as 09:00.' },
    ],
  });
  expect((await run('"', ...german)).code).toBe(1);
  expect((await run('day,from,to\n', ...german)).code).toBe(1);
});

test('a country, a table or a file that is not there is a sentence, and was not tried', async () => {
  for (const [words, told] of [
    [['--country', 'XX', '--agreement', 'de.minimum'], 'XX is not a country'],
    [['--country', 'DE', '--agreement', 'no.such'], 'no.such is not a table of pay of DE. Choose one of de.cleaning.1'],
    [['--country', 'DE'], 'cape wage FILE.csv'],
    [[...german, '--what'], 'cape wage FILE.csv'],
  ] as const) {
    const { code, out, err } = await run(hours, ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  }
});

test('a country without a small coin has whole ones', async () => {
  const { out } = await run(
    '2024-03-04;8;;0;own'.replace('8;;0', '08:00;16:00;0'),
    '--country',
    'IS',
    '--agreement',
    'is.sgs',
    '--json',
  );
  expect(JSON.parse(out)).toMatchObject({ currency: 'ISK', decimals: 0 });
});
