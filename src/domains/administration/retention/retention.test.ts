import { expect, it } from 'vitest';
import { kindOfRule, moments, momentsOf, recordKinds, regimeOf } from './record-kind.ts';
import {
  decisionsIn,
  type Retention,
  type RetentionSaid,
  type RetentionVersion,
  stillDecided,
  wrongInRetention,
} from './retention.ts';
import { rowsOn } from './rows.ts';

const id = '00000000-0000-7000-8000-000000000100';
const said: RetentionSaid = {
  ...{ outcome: 'erase', period: { amount: 5, unit: 'years' }, runsFrom: 'closed' },
  ...{ reference: 'Påhittat beslut', decidedOn: '2026-01-01', validFrom: '2026-01-01', archiveFirst: false },
};
const wrong = (over: object) => wrongInRetention({ ...said, ...over }, 'case', '2026-11-24')?.fields[0]?.path ?? null;

it('what is decided fits together, or it is said at the field what does not', () => {
  expect(wrong({})).toBeNull();
  expect(wrong({ outcome: 'restrict', period: null, reference: null, decidedOn: null })).toBeNull();
  expect(wrong({ period: null })).toBe('period');
  expect(wrong({ runsFrom: 'account-ended' })).toBe('runsFrom');
  expect(wrong({ decidedOn: null })).toBe('decidedOn');
  expect(wrong({ reference: null })).toBe('reference');
  expect(wrong({ decidedOn: '2026-11-25' })).toBe('decidedOn');
});

const version = (over: Partial<RetentionVersion>): RetentionVersion => ({
  ...{ id, kind: 'case', regime: 'gdpr', version: 1, step: 'decide', by: 'Prov', because: null },
  ...{ at: '2026-01-02T08:00:00.000Z', ...said, ...over },
});

it('a decision is as its newest version has it, and was made when the first was', () => {
  const changed = { version: 2, step: 'change', archiveFirst: true, at: '2026-02-02T08:00:00.000Z' } as const;
  const ended = { version: 3, step: 'end', because: 'Påhittat', at: '2026-03-02T08:00:00.000Z' } as const;
  expect(decisionsIn([version({}), version(changed)])).toMatchObject([
    { id, archiveFirst: true, madeAt: '2026-01-02T08:00:00.000Z', endedAt: null },
  ]);
  const [after] = decisionsIn([version({}), version(changed), version({ ...ended, archiveFirst: true })]);
  expect(after).toMatchObject({ archiveFirst: true, endedAt: '2026-03-02T08:00:00.000Z' });
  expect(stillDecided({ retention: after as Retention })?.kind).toBe('conflict');
});

it('what is not decided comes first, then what has no reference; a regime beside the usual one where it is decided', () => {
  const [decided] = decisionsIn([version({})]);
  const [unreferenced] = decisionsIn([
    version({ kind: 'claim', regime: 'law-enforcement', reference: null, decidedOn: null }),
  ]);
  const rows = rowsOn([decided as Retention, unreferenced as Retention], '2026-11-24');
  expect(rows.length).toBe(recordKinds.length + 1);
  expect(rows[0]?.gap).toBe('undecided');
  expect(rows.slice(-2)).toEqual([
    { kind: 'claim', regime: 'law-enforcement', gap: 'no-reference' },
    { kind: 'case', regime: 'gdpr', gap: 'none' },
  ]);
});

it('each kind has moments from which its time can run, and a regime', () => {
  for (const kind of recordKinds) {
    expect(momentsOf(kind).every((moment) => moments.includes(moment))).toBe(true);
    expect(regimeOf(kind)).toBe(kind === 'criminal-file' ? 'law-enforcement' : 'gdpr');
  }
  expect(Object.values(kindOfRule).every((kind) => recordKinds.includes(kind))).toBe(true);
});
