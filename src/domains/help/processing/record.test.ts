import { expect, it } from 'vitest';
import { measuresOf, processingRecord, processorsOf } from './record.ts';
import { processingAsCsv } from './record-file.ts';

const t = ({ message }: { readonly message: string }, values: object = {}) =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), message);
const said = { language: 'en', t } as const;
const both = (text: string) => ({ sv: text, en: text });
const agency = {
  name: both('Invented Agency'),
  country: 'SE',
  officer: null,
  requests: null,
  hasOfficer: false,
  providers: [both('Invented sign-in')],
};
const off = { mailServer: null, scansFiles: false, overHttps: false, isDemo: true };
const given = {
  agency,
  others: [both('Another Agency')],
  activities: [
    { kind: 'tip', worker: true, purpose: both('receive'), people: both('workers'), data: both('text') },
    { kind: 'account', worker: false, purpose: both('give access'), people: both('staff'), data: both('=names') },
  ],
  running: off,
  madeOn: '2026-12-01',
  mayChange: false,
  nameOf: (kind: string) => kind,
  keptFor: (kind: string) =>
    kind === 'tip' ? { period: '5 years', from: 'closed', outcome: 'Erased', reference: 'INVENTED-1' } : null,
  lawOf: () => [],
};

it('what no setting says is not decided, and counted as that', () => {
  const record = processingRecord(given, said);
  expect([record.officer, record.requests, record.undecided]).toEqual([null, null, 1]);
  expect(record.activities.map(({ kept }) => kept?.period ?? null)).toEqual(['5 years', null]);
});

it('other agencies are recipients on a decision alone, and of no data of staff', () => {
  const { activities, recipients } = processingRecord(given, said);
  expect(recipients).toEqual(['Another Agency']);
  expect(activities[0]?.recipients).toContain('decision');
  expect(activities[1]?.recipients).toBe('No one outside the agency');
});

it('who takes part, and which measures are on, follows the settings', () => {
  expect(processorsOf(agency, off, said)).toHaveLength(1);
  expect(processorsOf({ providers: [] }, off, said)).toEqual([]);
  expect(processorsOf(agency, { mailServer: 'mail.example.org' }, said).join()).toContain('mail.example.org');
  const count = (running: typeof off) => measuresOf(running, said).filter(({ isOn }) => isOn).length;
  expect(count({ ...off, scansFiles: true, overHttps: true, isDemo: false }) - count(off)).toBe(3);
});

it('as a file each activity is a line, and no text is taken for a formula', () => {
  const record = processingRecord(given, said);
  const csv = processingAsCsv(record, { columns: ['a'], kept: (kept) => kept?.period ?? 'no', law: () => '' });
  expect(csv.trim().split('\r\n')).toHaveLength(3);
  expect(csv).toContain("'=names");
  expect(csv).toContain('INVENTED-1');
});
