import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Caseload, rowStore } from '../file/caseload.ts';
import { studyOf } from '../study.ts';
import { stageIn, wholeFile } from '../testing/caseload-builder.ts';
import { isHtcdsHeader, isHtcdsLabelRow } from './recognise-columns.ts';
import { htcdsRowReader } from './row-reader.ts';

const header = [
  '',
  'cas_CaseOwner',
  'prs_FirstName',
  'con_Consent',
  'vic_TraffickingStatus',
  'vic_TypeOfExploitation',
  'cas_Status',
  'cas_IncomingReferralDate',
  'cas_OutgoingReferralDate',
];

type Someone = { status?: string; form?: string; state?: string; incoming?: string; consent?: string };

const cells = ({
  status = '',
  form = 'ForcedLabour',
  state = 'Active',
  incoming = '2026-01-15',
  consent = '',
}: Someone): string[] => ['', 'Påhittad handläggare', 'Påhittad', consent, status, form, state, incoming, ''];

function read(people: readonly Someone[], columns: readonly string[] = header) {
  const store = rowStore();
  const reader = htcdsRowReader(columns, store);
  const problems = people.flatMap((someone, index) => [
    ...reader.read(cells(someone).slice(0, columns.length), index + 2),
  ]);
  const caseload: Caseload = {
    format: 'htcds',
    head: { invented: true, followedTo: null, holds: { lived: reader.holds, reviewed: new Set() } },
    tellsLosses: false,
    tellsNoticed: false,
    country: null,
    fileRows: people.length,
    rowCount: store.size(),
    columns: store.columns(),
    obstacleSets: [[]],
    agencies: [],
    keyCounts: reader.keyCounts(),
    apart: reader.apart,
  };
  return { problems, caseload, study: studyOf(caseload, wholeFile, 'invented.csv') };
}

const many = (count: number, someone: Someone): Someone[] => Array.from({ length: count }, () => someone);

test('stages that the standard does not hold are unknown, and those it holds are counted', () => {
  const { study } = read([
    ...many(8, { status: 'ActualVictimOfTrafficking' }),
    ...many(7, { status: 'PossibleVictimOfTrafficking' }),
    ...many(6, { status: 'NotAVictimOfTrafficking', state: 'Closed' }),
  ]);
  expect(stageIn(study, 'protection', 'suspicion')).toMatchObject({
    reached: 21,
    went_on: 8,
    open: 7,
    ended_otherwise: 6,
    lost: null,
  });
  expect(stageIn(study, 'protection', 'identified')).toMatchObject({ reached: 8, went_on: null });
  for (const stage of ['report', 'investigation', 'charge', 'verdict']) {
    expect(stageIn(study, 'criminal', stage)).toMatchObject({
      held: false,
      reached: null,
      why: { reached: 'not-held' },
    });
  }
  expect(stageIn(study, 'criminal', 'suspicion')).toMatchObject({ reached: 21, went_on: null, lost: null, open: null });
  expect(stageIn(study, 'redress', 'claimed').held).toBe(false);
});

test('a closed file has ended, but whether the case dropped out is not recorded', () => {
  const suspicion = stageIn(
    read([...many(9, { status: 'PossibleVictimOfTrafficking', state: 'Closed' }), ...many(5, { state: 'FollowUp' })])
      .study,
    'protection',
    'suspicion',
  );
  expect(suspicion).toMatchObject({ open: 5, ended_otherwise: 9, lost: null });
  expect(suspicion.why.lost).toBe('not-held');
  expect(suspicion.endings).toEqual([{ exit: 'not-told', count: 9 }]);
});

test('without consent, or exploited in another way than by work, a person is left out and counted apart', () => {
  const { study } = read([
    ...many(6, { status: 'ActualVictimOfTrafficking' }),
    ...many(5, { consent: 'FALSE' }),
    ...many(7, { form: 'SexualExploitation' }),
    ...many(8, { form: 'SexualExploitation;ForcedLabour' }),
  ]);
  expect(stageIn(study, 'protection', 'suspicion').reached).toBe(14);
  expect(study.file.apart).toEqual({ 'no-consent': 5, 'other-exploitation': 7, 'status-not-told': 8 });
});

test('labels are read like names, and what is in no code list is refused', () => {
  expect(
    read([{ status: 'Actual victim of trafficking', state: 'Follow Up', form: 'Forced Labour' }]).problems,
  ).toEqual([]);
  const { problems } = read([{ status: 'Maybe', incoming: '05/02/2026' }]);
  expect(problems.map(({ column, text }) => [column, text.id])).toEqual([
    ['vic_TraffickingStatus', 'study.row.htcds-word'],
    ['cas_IncomingReferralDate', 'study.row.htcds-date'],
  ]);
});

test('a support plan is support reached; a file without the columns says nothing of support', () => {
  const columns = [...header.slice(0, 8), 'spl_Type'];
  const store = rowStore();
  const reader = htcdsRowReader(columns, store);
  reader.read([...cells({ status: 'ActualVictimOfTrafficking' }).slice(0, 8), 'Legal'], 2);
  expect(reader.holds.has('support')).toBe(true);
  expect(store.size()).toBe(3);
  expect(htcdsRowReader(header, rowStore()).holds.has('support')).toBe(false);
});

test('the second line of the spreadsheet, with labels, is no person', () => {
  const labels = [
    '',
    'Case Owner',
    'First Name',
    'Consent',
    'Trafficking Status',
    'Type of Exploitation',
    'Status',
    'Incoming Referral Date',
    'Outgoing Referral Date',
  ];
  expect(isHtcdsLabelRow(header, labels)).toBe(true);
  expect(isHtcdsLabelRow(header, cells({}))).toBe(false);
});

const fields = join(process.env.CAPE_SHARED ?? '../shared/data', 'standards/htcds/htcds-fields.csv');

test.skipIf(!existsSync(fields))('every column that is read is a field of the standard', () => {
  const standard = readFileSync(fields, 'utf8');
  for (const name of header.filter(Boolean)) expect(standard).toContain(`,${name},`);
  expect(isHtcdsHeader(header)).toBe(true);
});
