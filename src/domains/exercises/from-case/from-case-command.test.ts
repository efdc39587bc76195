import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exerciseCommand } from '../command/exercise.server.ts';

const knowledge = join(import.meta.dirname, '../../../../knowledge');
const header = 'person,stage,date,case,exit,obstacle,county,region,sector,agency';

/** Cases alike in codes, and different in all that is only of one case. */
const rowsOf = (number: number, sector: string): string =>
  [
    `zzperson${number},suspicion,2024-03-0${number},zzcase${number},,,SE-K,,${sector},zzverk-${number}`,
    `zzperson${number},report,2024-04-1${number},zzcase${number},closed,OB-A08,SE-K,,${sector},zzverk-${number}`,
  ].join('\n');
const cases = (count: number, sectorOfFirst = 'car-wash'): string =>
  [header, ...Array.from({ length: count }, (_, at) => rowsOf(at + 1, at === 0 ? sectorOfFirst : 'car-wash')), ''].join(
    '\n',
  );

describe('an exercise from a closed case', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cape-from-case-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const run = async (...words: string[]) => {
    let [out, err] = ['', ''];
    const exit = await exerciseCommand(words, {
      print: (said) => {
        out += said;
      },
      complain: (said) => {
        err += said;
      },
      language: 'en',
      knowledge,
    });
    return { exit, out, err };
  };

  it('begins with what enough cases share, and has no word, place, day or agency of the file', async () => {
    const file = write('cases.csv', cases(6));
    const { exit, out } = await run('skeleton', file, '--case', 'zzcase2');
    expect(exit).toBe(0);
    expect(out).toContain('sector: car-wash');
    expect(out).toContain('- { obstacle: OB-A08, sv: "", en: "" }');
    const { out: json } = await run('skeleton', file, '--case', 'zzcase2', '--json');
    for (const said of [out, json]) expect(said).not.toMatch(/zz|2024|SE-K/);
    expect((await run('check', write('new.yaml', out))).out).toContain('This field is missing');
  });

  it('says what is left out of a case that is alone in its industry', async () => {
    const { out } = await run('skeleton', write('cases.csv', cases(6, 'restaurant')), '--case', 'zzcase1');
    expect(out).toContain('Industry: left out, because fewer than 5 closed cases share it');
    expect(out).not.toContain('restaurant');
  });

  it('is refused with what to do', async () => {
    const few = write('few.csv', cases(4));
    expect(await run('skeleton', few, '--case', 'zzcase1')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('fewer than 5 closed cases'),
    });
    expect(await run('skeleton', few, '--case', 'zzcase9')).toMatchObject({ exit: 1, out: '' });
    expect(await run('skeleton', join(folder, 'none.csv'), '--case', 'k')).toMatchObject({ exit: 2, out: '' });
    expect(await run('skeleton', write('wrong.csv', 'a,b\n'), '--case', 'k')).toMatchObject({ exit: 2, out: '' });
  });

  it('is compared with the words of the case, which are not shown', async () => {
    const words = write('words.txt', 'Zqvist Städ AB\nXQ 7731-26\n');
    const scenario = write('mine.yaml', 'title:\n  sv: "Hos zqvist"\n  en: "On 2024-03-01"\n');
    const { exit, out } = await run('compare', scenario, '--words', words);
    expect(exit).toBe(1);
    expect(out).toMatch(/^2: This line has a word of the case.*\n3: This line has what looks like a real/);
    expect(out.toLowerCase()).not.toContain('zqvist');
    const clean = join(knowledge, 'exercises/car-wash.yaml');
    expect(await run('compare', clean, '--words', words)).toMatchObject({ exit: 0 });
    expect(await run('compare', clean, '--words', write('empty.txt', '\n'))).toMatchObject({ exit: 2, out: '' });
  });
});
