import { expect, it } from 'vitest';
import { after, becameAct, decidedAct } from '../../testing/after.ts';
import { anAct, aVisit, observed } from '../../testing/builders.ts';
import { anInspected, aVisitAfter, plainSaying } from '../../testing/report.ts';
import { nothingSaid, type SaidNumbers } from '../numbers.ts';
import { csvOf } from './csv.ts';
import { linesOf } from './lines.ts';
import { publishedCounters } from './published-counters.ts';

const counted = (numbers: Partial<SaidNumbers>) =>
  aVisitAfter({
    after: after(
      anAct('visit.count-workers', {
        numbers: { ...nothingSaid, ...numbers },
        interpreter: [{ language: 'uz', way: 'phone' }],
      }),
    ),
  });
const jad = (...inspected: Parameters<typeof linesOf>[1]) => linesOf('europol-jad', inspected, plainSaying);
const line = (lines: ReturnType<typeof jad>, code: string) => lines.find((one) => one.code === code);

it('has exactly the published counters in their own words and order', () => {
  expect(jad().map(({ label }) => label)).toEqual(publishedCounters.map(({ label }) => label));
  expect(publishedCounters.slice(0, 3).map(({ label }) => label)).toEqual([
    'Officers taking part',
    'Entities checked',
    'Entities checked: persons',
  ]);
});

it('leaves empty what was not said: only a zero that was said is zero', () => {
  const lines = jad(anInspected({ visits: [counted({ arrests: 0 })] }));
  expect(line(lines, 'arrests')).toMatchObject({ value: '0', state: 'said', said: 1, of: 1 });
  expect(line(lines, 'suspects')).toMatchObject({ value: '', state: 'not-said', said: 0, of: 1 });
  expect(line(lines, 'entities')).toMatchObject({ value: '' });
});

it('says of a sum over inspections of how many it is, with what is counted from acts beside it', () => {
  const lines = jad(anInspected({ visits: [counted({ officers: 14 })] }), anInspected());
  expect(line(lines, 'officers')).toMatchObject({ value: '14', state: 'partly-said', said: 1, of: 2, counted: 1 });
});

it('shows under each heading of the post-inspection report what is known, and what is not', () => {
  const visit = aVisit(observed(10, [{ code: 'INS-C02', known: ['seen'] }]));
  const decided = after(decidedAct(20), becameAct(30, { outcome: 'changed' }));
  const sent = {
    kind: 'person',
    to: 'Invented coordinators',
    sentAt: '2026-02-05T19:12:00.000Z',
    receivedAt: null,
    acknowledgedAt: null,
    withdrawnAt: null,
  } as const;
  const lines = linesOf(
    'ela-pir',
    [anInspected({ visits: [aVisitAfter({ visit, after: decided })], sent: [sent] })],
    plainSaying,
  );
  expect([...new Set(lines.map(({ section }) => section))]).toEqual([
    'case-description',
    'where-and-when',
    'agencies',
    'workers',
    'findings',
    'decisions',
    'follow-up',
  ]);
  expect(line(lines, 'INS-C02')?.value).toContain('| 1 | 0 | 0 | 0');
  expect(line(lines, 'prohibition')?.value).toContain('Changed | 2026-03-02');
  expect(line(lines, 'person')?.value).toContain('Invented coordinators');
  expect(line(lines, 'workers-present')).toMatchObject({ value: '', state: 'not-said' });
  expect(line(lines, 'interpreter')?.value).toBe('Not noted');
});

it('names who interpreted by language and way', () => {
  const lines = linesOf('ela-pir', [anInspected({ visits: [counted({})] })], plainSaying);
  expect(line(lines, 'interpreter')?.value).toBe('Uzbek (by phone)');
});

it('is a table that no program takes for formulas, each line with what it is for', () => {
  const [first] = jad(anInspected());
  if (!first) throw new Error('There is no line.');
  const text = csvOf('europol-jad', [{ ...first, label: '=1+1', definition: 'a, "b"' }], 'official use');
  expect(text.split('\r\n')[1]).toBe(
    `europol-jad,counters,officers,'=1+1,,not-said,0,1,1,"a, ""b""",Entries in the unit’s own file,official use`,
  );
});
