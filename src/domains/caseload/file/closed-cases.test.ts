import { describe, expect, it } from 'vitest';
import { aCaseload } from '../testing/caseload-builder.ts';
import { caseNumber } from './case-number.ts';
import { closedCases } from './closed-cases.ts';

const begin = {
  person: 'p1',
  case: 'k1',
  stage: 'suspicion',
  date: '2024-01-01',
  sector: 'car-wash',
  agency: 'polis-1',
};
const report = { ...begin, stage: 'report', date: '2024-02-01', agency: 'verk-2' };
const ended = { ...report, date: '2024-05-01', exit: 'closed', obstacle: 'OB-A08' };

describe('the closed cases of a file', () => {
  it('are those of which each path has ended, in codes alone', () => {
    expect(closedCases(aCaseload([begin, report])).size).toBe(0);
    expect(closedCases(aCaseload([begin, report, ended])).get(0)).toEqual({
      kind: 'lived',
      sector: 'car-wash',
      people: 1,
      agencies: 2,
      chains: [{ chain: 'criminal', stage: 'report', exits: ['closed'] }],
      obstacles: ['OB-A08'],
      noticed: [],
      days: 121,
    });
    const another = { ...report, person: 'p2' };
    expect(closedCases(aCaseload([begin, report, ended, another])).size).toBe(0);
  });

  it('leave out a case in which the work itself and a reviewed file are mixed', () => {
    expect(closedCases(aCaseload([begin, report, ended, { ...ended, kind: 'reviewed' }])).size).toBe(0);
  });

  it('are numbered in the order in which a file names them', () => {
    const text = '# a comment\n\nperson,stage,date,case\np1,report,2024-01-01,k1\np2,report,,\np3,report,,k2\n';
    expect(['k1', 'k2', 'k3', 'case'].map((id) => caseNumber(text, ',', id))).toEqual([0, 1, null, null]);
  });
});
