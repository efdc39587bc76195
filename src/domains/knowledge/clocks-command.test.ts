import { expect, test } from 'vitest';
import { clocksCommand } from './clocks-command.server.ts';
import { countries } from './countries.ts';

async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await clocksCommand(words, {
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
type Clock = { id: string; due: string; dueUntil: string; dueIsWorked: boolean; verified: boolean };
async function clocksOf(country: string, start: string): Promise<readonly Clock[]> {
  const { code, out } = await run('--country', country, '--start', start, '--json');
  expect(code).toBe(0);
  return JSON.parse(out).clocks;
}
const dueOf = async (country: string, start: string, id: string) =>
  (await clocksOf(country, start)).find((clock) => clock.id === id)?.due;

test('every time limit of each of ten countries has its due day, what starts it, what is lost, a source and its mark', async () => {
  for (const country of countries) {
    const clocks = await clocksOf(country, '2026-11-24');
    expect(clocks.length, country).toBeGreaterThan(0);
    for (const clock of clocks) {
      expect(clock).toMatchObject({
        due: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        starts: { sv: expect.any(String), en: expect.any(String) },
        lost: { sv: expect.any(String), en: expect.any(String) },
        source: expect.any(String),
        verified: expect.any(Boolean),
      });
      expect(clock.due > '2026-11-24').toBe(true);
    }
  }
});

test('working days leave out weekends, holidays and the three eves', async () => {
  // 24 to 26 December, 31 December, 1 and 6 January, and three weekends are not worked.
  expect(await dueOf('SE', '2026-12-22', 'se.contractor.first')).toBe('2027-01-07');
  // Līgo and Jāņi, 23 and 24 June, and a weekend.
  expect(await dueOf('LV', '2026-06-19', 'lv.reflection-period.answer')).toBe('2026-06-30');
});

test('months and years end on the same date, and on the last of February where there is none', async () => {
  expect(await dueOf('LV', '2027-08-31', 'lv.permit')).toBe('2028-02-29');
  expect(await dueOf('LV', '2024-02-29', 'lv.limitation.wage')).toBe('2026-02-28');
});

test('a due day ends at midnight where the country is, in summer and in winter', async () => {
  const until = async (start: string) =>
    (await clocksOf('SE', start)).find(({ id }) => id === 'se.reflection-period')?.dueUntil;
  expect(await until('2026-03-15')).toBe('2026-04-14T22:00:00.000Z');
  expect(await until('2026-10-15')).toBe('2026-11-14T23:00:00.000Z');
});

test('a wrong country, a wrong day and a missing word are a sentence each, and exit code 2', async () => {
  for (const [words, told] of [
    [['--country', 'XX', '--start', '2026-11-24'], 'XX is not a country that CAPE has time limits for. Choose one of'],
    [['--country', 'SE', '--start', '2026-02-30'], '2026-02-30 is not a date.'],
    [['--country', 'SE', '--start', 'tomorrow'], 'tomorrow is not a date.'],
    [['--country', 'SE'], 'cape clocks --country SE'],
    [['--country', 'SE', '--start', '2026-11-24', '--xml'], 'cape clocks --country SE'],
  ] as const) {
    const { code, out, err } = await run(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  }
});

test('the same in words says of each whether it is verified', async () => {
  const { code, out } = await run('--country', 'se', '--start', '2026-11-24');
  expect(code).toBe(0);
  expect(out).toContain('Not verified. Source: Lag 2018:1472');
  expect(out).toContain('Compare each with the official text before you rely on it.');
});
