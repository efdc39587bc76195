import { expect, test } from 'vitest';
import { ownCaseload, type StudyRow } from './own-caseload.ts';

const aRow = (over: Partial<StudyRow>): StudyRow => ({
  person: 'p1',
  file: null,
  offence: null,
  unit: 'person',
  chain: null,
  stage: 'suspicion',
  on: '2026-03-01',
  exit: null,
  reason: null,
  obstacles: [],
  noticed: [],
  county: null,
  region: null,
  sector: null,
  kind: 'lived',
  ...over,
});

test('a stored day that cannot have been meant is not known, and the agency is counted all the same', () => {
  const { rowCount } = ownCaseload([
    aRow({}),
    aRow({ person: 'p2', on: '1899-12-31' }),
    aRow({ person: 'p3', on: null }),
  ]);
  expect(rowCount).toBe(3);
});

test('a stored row with a code that is in no list is a fault', () => {
  expect(() => ownCaseload([aRow({ stage: 'nonsense' })])).toThrow('cannot be read');
});

test('what rules had noticed is given only when it is known of every path that has ended', () => {
  const tells = (...rows: StudyRow[]) => ownCaseload(rows).tellsNoticed;
  const ended = { stage: 'investigation', chain: 'criminal', exit: 'closed' } as const;
  expect(tells(aRow({ noticed: null }), aRow({ ...ended, noticed: ['OB-C08'] }))).toBe(true);
  expect(tells(aRow({ ...ended, noticed: ['OB-C08'] }), aRow({ ...ended, person: 'p2', noticed: null }))).toBe(false);
  expect(tells(aRow({ ...ended, noticed: null, kind: 'reviewed' }))).toBe(true);
});
