import { describe, expect, it } from 'vitest';
import { gatherCases, partsOf, rowsBy } from './gather-cases.ts';
import { guessColumns, headingsDigest } from './guess-columns.ts';
import { codeOf } from './known-words.ts';
import { hasPersonalNumber } from './personal-number-in.ts';
import { readRow, sumIn } from './read-row.ts';
import type { ImportRow, ImportSettings } from './settings.ts';

const settings: ImportSettings = { track: 'protection', dates: 'dmy', repeated: 'mistake', values: {} };
const today = { day: '2026-11-24', now: '2026-11-24T08:40:00.000Z', currency: 'SEK' };
const read = (cells: ImportRow['cells'], over: Partial<ImportSettings> = {}) =>
  readRow({ row: 2, cells }, { ...settings, ...over }, today);
const least = { reference: 'KS 2019/1', openedOn: '3.4.2019' };
const wrongs = (cells: ImportRow['cells'], over: Partial<ImportSettings> = {}) =>
  read({ ...least, ...cells }, over).problems.map(({ field, wrong }) => [field, wrong]);

describe('a row of a list', () => {
  it('says of a case what stands in it, and nothing more', () => {
    expect(read(least).read).toEqual({
      row: 2,
      case: {
        reference: 'KS 2019/1',
        opened: { happenedFrom: '2019-04-03T00:00:00.000Z', happenedTo: null, precision: 'day' },
        closed: null,
        sector: 'unknown',
        workplaceName: null,
        organisationNumber: null,
        municipality: null,
        note: null,
      },
      person: null,
      claim: null,
    });
  });

  it('is refused cell by cell', () => {
    expect(read({}).problems).toEqual([
      { field: 'reference', wrong: 'missing' },
      { field: 'openedOn', wrong: 'missing' },
    ]);
    expect(wrongs({ openedOn: '1.12.2026' })).toEqual([['openedOn', 'not-yet']]);
    expect(wrongs({ closedOn: '1.1.2019' })).toEqual([['closedOn', 'before-opening']]);
    expect(wrongs({ endReason: 'Ett skäl.' })).toEqual([['closedOn', 'missing']]);
    expect(wrongs({ reference: 'x'.repeat(61) })).toEqual([['reference', 'too-long']]);
    expect(wrongs({ workplace: 'Enskild 470101-0003' })).toEqual([['workplace', 'personal']]);
    expect(wrongs({ sex: 'blå', language: 'påhittiska' })).toEqual([
      ['language', 'unknown-word'],
      ['sex', 'unknown-word'],
    ]);
    expect(wrongs({ birthYear: '84' })).toEqual([['birthYear', 'no-year']]);
    expect(wrongs({ phone: '0700000000' })).toEqual([['givenNames', 'missing']]);
    for (const phone of ['okänt', '-', 'saknas 112', '070-12'])
      expect(wrongs({ givenNames: 'Påhittad', phone }), phone).toEqual([['phone', 'no-phone']]);
    expect(wrongs({ givenNames: 'Påhittad', phone: '+46 (0)70 000 00 00' })).toEqual([]);
    expect(wrongs({ claimAmount: '100', claimAgainst: 'Exempel' })).toEqual([['claimAgainst', 'no-file']]);
    expect(wrongs({ claimAmount: 'mycket', workplace: 'Exempel' }, { track: 'redress' })).toEqual([
      ['claimAmount', 'no-sum'],
    ]);
  });

  it('closes a case of today no later than now', () => {
    expect(read({ ...least, closedOn: '24.11.2026' }).read?.case.closed).toMatchObject({
      at: { happenedFrom: today.now },
      end: 'other',
    });
  });

  it('a word means what its author has said, else what lists call so, else nothing', () => {
    expect(codeOf('sector', ' Städ ', {})).toBe('cleaning');
    expect(codeOf('sector', 'städ', { sector: { städ: 'care' } })).toBe('care');
    expect(codeOf('sector', 'plåt', { sector: { plåt: '' } })).toBe('');
    expect(codeOf('sector', 'plåt', { sector: { plåt: 'inget' } })).toBeNull();
    expect(codeOf('language', 'Ukrainska', {})).toBe('uk');
    expect(codeOf('language', 'Polish', {})).toBe('pl');
    expect(codeOf('sex', 'NonSpecifiedUnknown', {})).toBe('unknown');
  });

  it('a sum is read as people write it', () => {
    expect(['12 500', '12.500,50 kr', '12500:-', '12,500', '1 234 567'].map(sumIn)).toEqual([
      12_500, 12_501, 12_500, 12_500, 1_234_567,
    ]);
    expect(['', '-5', '1,2,3', '12 kr i timmen', '900000000'].map(sumIn)).toEqual([null, null, null, null, null]);
  });

  it('a personal number is found with any dash and any blank between its digits', () => {
    for (const written of [
      '470101–0003',
      '470101‑0003',
      '470101−0003',
      '470101 - 0003',
      '470101\u00a00003',
      '47 01 01-0003',
      '19 47 01 01 0003',
      '1947-01-01-0003',
      '470101\u200b-\u00ad0003',
    ])
      expect(hasPersonalNumber(`Dnr ${written} A`), written).toBe(true);
    for (const other of ['KS 2019/123 – 2020/456', '470101–0004', '2019-04-03 12:00'])
      expect(hasPersonalNumber(other), other).toBe(false);
  });

  it('a personal number is found where it stands, with its century and without', () => {
    expect(['470101-0003', '19470101-0003', 'ärende 4701010003', '470161-0000'].map(hasPersonalNumber)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['KS 2019/1234', '470101-0004', '556000-0000', '12345678901234'].map(hasPersonalNumber)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the columns of a list', () => {
  it('are guessed by what they are called, each once', () => {
    expect(guessColumns(['Diarienr.', 'Inkom', 'Bransch', 'Namn', 'Person-nr', 'Annat', 'Ref'])).toEqual({
      reference: 0,
      openedOn: 1,
      sector: 2,
      givenNames: 3,
      personalNumber: 4,
    });
    expect(guessColumns(['prs_FirstName', 'prs_Gender', 'vic_ForcedLabourIndustry'])).toEqual({
      givenNames: 0,
      sex: 1,
      sector: 2,
    });
  });

  it('are known again by one number, however they are spaced', () => {
    expect(headingsDigest(['Diarienr', 'Inkom'])).toBe(headingsDigest([' diarienr. ', 'INKOM']));
    expect(headingsDigest(['Diarienr', 'Inkom'])).not.toBe(headingsDigest(['Inkom', 'Diarienr']));
  });
});

describe('the rows of a list', () => {
  const rows = rowsBy(
    { reference: 0, openedOn: 1 },
    [
      ['A 1', '2019'],
      ['', ' '],
      ['a1', '2019'],
      ['A 2', '2020'],
    ],
    5,
  );

  it('keep the numbers that they have in the file, and empty ones are none', () => {
    expect(rows.map(({ row }) => row)).toEqual([5, 7, 8]);
  });

  it('of one reference are a mistake or one case, as a person has said', () => {
    const outcomes = rows.map((row) => readRow(row, settings, today));
    expect(gatherCases(outcomes, 'mistake').problems).toEqual([{ row: 7, field: 'reference', wrong: 'repeated' }]);
  });

  it('go in parts, with all of one case in the same', () => {
    expect(partsOf(rows, 2).map((part) => part.map(({ row }) => row))).toEqual([[5, 7], [8]]);
    const long = rows.map((row) => ({ ...row, cells: { ...row.cells, note: 'å'.repeat(50_000) } }));
    expect(partsOf(long, 200)).toHaveLength(2);
  });
});
