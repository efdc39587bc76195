import { expect, it } from 'vitest';
import { bodyOf, htcdsColumns, htcdsFound, meantByHtcds } from './htcds.ts';
import { readRow } from './read-row.ts';

const headings = [
  '',
  'prs_FirstName',
  'prs_SecondName',
  'prs_Gender',
  'cas_Status',
  'cas_IncomingReferralDate',
  'vic_MethodsOfControl',
  'prs_HomePhone',
  'prs_MobilePhone',
];

it('a file in HTCDS is known by its header, and each field has its place or none', () => {
  expect(htcdsColumns(headings)).toEqual({
    ...{ reference: 0, givenNames: 1, familyName: 2, sex: 3, end: 4, openedOn: 5, phone: 8 },
  });
  expect(htcdsFound(headings)).toEqual({ known: 8, kept: 7 });
  expect(htcdsColumns(['Dnr', 'Inkom'])).toBeNull();
  expect(htcdsFound(['Dnr', 'Inkom'])).toBeNull();
});

it('the line of labels below the names is no person, and rows keep the numbers of the file', () => {
  const labels = [
    '',
    'First Name',
    'Second Name',
    'Gender',
    'Status',
    'Incoming Referral Date',
    'Methods of Control',
    '',
    '',
  ];
  const row = ['1', 'Påhittad'];
  const sheet = { name: '', rows: [headings, labels, row, ['2'], row], first: 3, merged: 0, withoutValue: 0 };
  expect(bodyOf(sheet)).toEqual({ rows: [row, [], row], first: 5 });
  expect(bodyOf({ ...sheet, rows: [headings, row] })).toEqual({ rows: [row], first: 4 });
  expect(bodyOf({ ...sheet, rows: [['Dnr', 'Inkom'], ['2']] })).toEqual({ rows: [['2']], first: 4 });
});

it('codes and labels of the standard mean what they mean here, and no other word does', () => {
  expect(meantByHtcds('sex', 'TransgenderFeminine')).toBe('woman');
  expect(meantByHtcds('sex', 'Not Specified/Unknown')).toBe('unknown');
  expect(meantByHtcds('sector', 'I_AccommodationAndFoodServiceActivities')).toBe('other');
  expect(meantByHtcds('sector', 'Agriculture, forestry and fishing')).toBe('agriculture-forestry');
  expect(meantByHtcds('end', 'Follow Up')).toBe('');
  expect(meantByHtcds('end', 'Påhittat')).toBeUndefined();
  expect(meantByHtcds('language', 'eng')).toBeUndefined();
});

it('a code that the standard does not have is named by its cell, and a closed case asks for its day', () => {
  const settings = { track: 'protection', dates: 'ymd', repeated: 'mistake', values: {} } as const;
  const today = { day: '2026-11-24', now: '2026-11-24T08:40:00.000Z', currency: 'SEK' };
  const wrongs = (cells: object) =>
    readRow({ row: 3, cells: { reference: '1', openedOn: '2021-04-03', ...cells } }, settings, today).problems;
  expect(wrongs({ sex: 'Feminin_', language: 'xqz', sector: 'Z_Invented', end: 'Clozed' })).toEqual(
    ['end', 'sector', 'language', 'sex'].map((field) => ({ field, wrong: 'unknown-word' })),
  );
  expect(wrongs({ end: 'ClosedReferred' })).toEqual([{ field: 'closedOn', wrong: 'missing' }]);
  expect(wrongs({ end: 'Active', sex: 'Feminine', language: 'rus', sector: 'F_Construction' })).toEqual([]);
});
