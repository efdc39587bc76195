import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exitFits, exits, exitsExplainedBy, obstacles, reasons, steps } from '../../../caseload/public.ts';
import { aWorkbook, aZip } from '../../testing/a-workbook.ts';
import { type Coding, reviewedStages } from '../coding.ts';
import { emptySheet, mostFiles, sheetColumns } from './columns.ts';
import type { ReadSheet } from './read-codings.ts';
import { mostBytes, readSheet } from './read-sheet.ts';
import type { Unpacking } from './workbook.ts';

const tools: Unpacking = {
  inflate: async (bytes, most) => {
    try {
      return inflateRawSync(bytes, { maxOutputLength: most });
    } catch {
      return null; // no deflated stream, or more than it may be
    }
  },
  decode: (bytes) => new TextDecoder().decode(bytes),
};
const read = (sheet: string | Uint8Array): Promise<ReadSheet> =>
  readSheet(typeof sheet === 'string' ? new TextEncoder().encode(sheet) : sheet, tools);
const problemsIn = async (sheet: string | Uint8Array): Promise<string[]> => {
  const found = await read(sheet);
  return 'problems' in found ? found.problems.map(({ row, column, text }) => `${row} ${column} ${text.id}`) : [];
};
const header = sheetColumns.join(',');
const good =
  'Ö-2021-7,2021-03-11,2021-11-30,investigation,closed,RC08,SE-E,restaurant,till-log bank,OB-B03:14 OB-B05:19';
const masvik = {
  began: '2021-03-11',
  ended: '2021-11-30',
  stage: 'investigation',
  exit: 'closed',
  reason: 'RC08',
  steps: ['till-log', 'bank'],
  obstacles: [
    { code: 'OB-B03', page: 14 },
    { code: 'OB-B05', page: 19 },
  ],
  county: 'SE-E',
  sector: 'restaurant',
};

describe('a sheet of readings', () => {
  test.each([
    ['commas', `${header}\n${good}\n`],
    [
      'semicolons, a mark and the line ends of Windows',
      `\uFEFF${header.replaceAll(',', ';')}\r\n${good.replaceAll(',', ';')}\r\n`,
    ],
    [
      'tabs and cells in quotation marks',
      `${header.replaceAll(',', '\t')}\n"${good.replaceAll(',', '"\t"')}"\n\t\t\t\n`,
    ],
    ['columns in another order', `${sheetColumns.toReversed().join(',')}\n${good.split(',').reverse().join(',')}`],
  ])('is read with %s', async (_, sheet) => {
    expect(await read(sheet)).toEqual({ files: [{ row: 2, pseudonym: 'Ö-2021-7', coding: masvik }] });
  });

  test('is read from a workbook, with days as it counts them', async () => {
    const cells = (days: [number, number]) =>
      good.split(',').map((cell, at) => (at === 1 ? days[0] : at === 2 ? days[1] : cell));
    const files = [{ row: 3, pseudonym: 'Ö-2021-7', coding: masvik }];
    expect(await read(aWorkbook([[...sheetColumns], [], cells([44_266, 44_530])]))).toEqual({ files });
    const since1904 = aWorkbook([[...sheetColumns], [], cells([42_804, 43_068])], { counts1904: true });
    expect(await read(since1904)).toEqual({ files });
  });

  test('says everything that is wrong, by row and column, and repeats no cell', async () => {
    const found = await read(
      [
        header,
        'Anna Larsson,2021-13-11,x,appeal,closed,RC99,Norrland,shop,tills,OB-B03',
        good,
        'Ö-2021-8,2021-12-01,2021-11-30,report,convicted,,,,,',
        'Ö-2021-7,,,investigation,closed,RC01,,,till-log till-log,OB-B03:1 OB-B03:2',
        'Ö-2021-9,,,report,not-opened,RC01,,,,,Anna',
      ].join('\n'),
    );
    if (!('problems' in found)) throw new Error('The sheet was read.');
    expect(
      found.problems.map(({ row, column, text }) => `${row} ${column} ${text.id.replace('study.sheet.', '')}`),
    ).toEqual([
      '2 pseudonym pseudonym',
      '2 began day',
      '2 ended day',
      '2 stage word',
      '2 reason reason',
      '2 county county',
      '2 sector word',
      '2 steps steps',
      '2 obstacles obstacles',
      '4 ended ends-before',
      '4 exit exit-fits',
      '5 pseudonym pseudonym-twice',
      '5 steps steps',
      '5 obstacles obstacles',
      '5 reason reason-fits',
      '6  width',
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Anna|Larsson|Norrland/);
  });

  test('with a column that is not known, or without one, is refused whole', async () => {
    expect(await problemsIn(`${header},name\n${good},Anna\n`)).toEqual(['1  study.sheet.strange']);
    expect(await problemsIn(`${header.replace(',steps', '')}\n`)).toEqual(['1 steps study.sheet.missing']);
    expect(await problemsIn(`${header},stage\n`)).toEqual(['1 stage study.sheet.twice']);
  });

  test('that is empty, too long, too large, of another encoding or no sheet is refused with a sentence', async () => {
    expect(await problemsIn('')).toEqual(['1  study.sheet.empty']);
    expect(await problemsIn(emptySheet)).toEqual(['1  study.sheet.empty']);
    const many = Array.from({ length: mostFiles + 1 }, (_, at) => good.replace('2021-7', String(1000 + at)));
    expect(await problemsIn([header, ...many].join('\n'))).toEqual([`${mostFiles + 2}  study.sheet.too-many`]);
    expect(await problemsIn(new Uint8Array(mostBytes + 1))).toEqual(['1  study.sheet.too-large']);
    expect(await problemsIn(new Uint8Array(Buffer.from(`${header}\n${good}`, 'latin1')))).toEqual([
      '1  study.sheet.not-sheet',
    ]);
    expect(await problemsIn(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]))).toEqual(['1  study.sheet.broken']);
    expect(await problemsIn(aZip({ 'content.xml': '<office/>' }))).toEqual(['1  study.sheet.broken']);
  });

  test('that would unpack to very much is refused before it has', async () => {
    const parts = {
      'xl/workbook.xml': '<sheets><sheet r:id="a"/></sheets>',
      'xl/_rels/workbook.xml.rels': '<Relationship Id="a" Target="s.xml"/>',
      'xl/s.xml': ' '.repeat(21_000_000),
    };
    const bomb = aZip(parts);
    expect(bomb.length).toBeLessThan(50_000);
    expect(await problemsIn(bomb)).toEqual(['1  study.sheet.broken']);
    const far = aZip({ ...parts, 'xl/s.xml': '<row r="1048576"><c r="A1048576"><v>1</v></c></row>' });
    expect(await problemsIn(far)).toEqual(['1  study.sheet.broken']);
  });
});

const coding: fc.Arbitrary<Coding> = fc
  .record({
    stage: fc.constantFrom(...reviewedStages),
    place: fc.nat(),
    reasoned: fc.option(fc.nat()),
    began: fc.option(fc.integer({ min: 0, max: 3000 })),
    ended: fc.option(fc.integer({ min: 3000, max: 6000 })),
    steps: fc.subarray([...steps]),
    obstacles: fc.subarray([...obstacles]),
    page: fc.integer({ min: 1, max: 99_999 }),
    county: fc.constantFrom(null, 'SE-E', 'SE-AB'),
    sector: fc.constantFrom('restaurant', 'unknown', 'berries'),
  })
  .map(({ stage, place, reasoned, began, ended, page, ...rest }): Coding => {
    const day = (after: number | null) =>
      after === null ? null : new Date(Date.UTC(2010, 0, 1 + after)).toISOString().slice(0, 10);
    const possible = exits.filter((exit) => exitFits(exit, 'criminal', stage, stage === 'verdict'));
    const exit = possible[place % possible.length] as Coding['exit'];
    const explaining = reasons.filter((reason) => exitsExplainedBy(reason).some((one) => one === exit));
    const reason = reasoned === null ? null : (explaining[reasoned % Math.max(1, explaining.length)] ?? null);
    return {
      ...rest,
      stage,
      exit,
      reason,
      began: day(began),
      ended: day(ended),
      obstacles: rest.obstacles.map((code, at) => ({ code, page: 1 + ((page + at) % 99_999) })),
    } as Coding;
  });

const cellsOf = (name: string, one: Coding): string[] => [
  name,
  one.began ?? '',
  one.ended ?? '',
  one.stage,
  one.exit,
  one.reason ?? '',
  one.county ?? '',
  one.sector,
  one.steps.join(' '),
  one.obstacles.map(({ code, page }) => `${code}:${page}`).join(' '),
];

describe('whatever is chosen', () => {
  test('the template, filled in and kept as CSV or as a workbook, gives the codings that were written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(coding, { minLength: 1, maxLength: 6 }), async (codings) => {
        const rows = codings.map((one, at) => cellsOf(`AB-${100 + at}`, one));
        const files = codings.map((one, at) => ({ row: at + 2, pseudonym: `AB-${100 + at}`, coding: one }));
        expect(await read(emptySheet + rows.map((cells) => `${cells.join(';')}\r\n`).join(''))).toEqual({ files });
        expect(await read(aWorkbook([[...sheetColumns], ...rows]))).toEqual({ files });
      }),
      { numRuns: 60 },
    );
  });

  const isSaid = (found: ReadSheet): boolean =>
    'files' in found ||
    (found.problems.length > 0 && found.problems.every(({ row, text }) => row >= 1 && text.message !== ''));

  test('any bytes give sentences and never an error', async () => {
    const begun = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0],
      [...new TextEncoder().encode(emptySheet)],
    );
    await fc.assert(
      fc.asyncProperty(begun, fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        expect(isSaid(await read(new Uint8Array([...start, ...rest])))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a workbook of which some bytes are others gives sentences and never an error', async () => {
    const whole = aWorkbook([[...sheetColumns], good.split(',')]);
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(whole.length), async (some, length) => {
        const other = whole.slice();
        for (const [at, value] of some) other[at] = value;
        expect(isSaid(await read(other))).toBe(true);
        expect(isSaid(await read(other.slice(0, length)))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('any text in any cell gives sentences, and what is read is whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), { maxLength: 5 }),
        async (rows) => {
          const quoted = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'));
          expect(isSaid(await read(`${emptySheet}${quoted.join('\r\n')}`))).toBe(true);
          expect(isSaid(await read(aWorkbook([[...sheetColumns], ...rows])))).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
