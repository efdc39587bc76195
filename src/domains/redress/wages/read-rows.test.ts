import { describe, expect, it } from 'vitest';
import { readRows } from './read-rows.ts';
import { tableIn } from './table-in.ts';

const read = (text: string, decimals = 2) => readRows(tableIn(text) ?? [], { decimals });
const faultsOf = (text: string) => read(text).faults.map(({ row, column, kind }) => [row, column, kind]);

describe('a pasted table', () => {
  it('without headings is day, from, to, break, evidence; and day, kind, sum, evidence', () => {
    const { rows, sums, faults } = read('2026-03-02; 09:00; 20.30; 60; till\n2.3.2026; bank; 12 000,50; bank\n');
    expect(faults).toEqual([]);
    expect(rows).toEqual([{ day: '2026-03-02', from: 540, to: 1230, minutes: null, pause: 60, by: 'till' }]);
    expect(sums).toEqual([{ day: '2026-03-02', kind: 'bank', minor: 1_200_050, by: 'bank' }]);
  });

  it('with headings has its columns in any order, in Swedish too', () => {
    const { rows, faults } = read('Underlag,Timmar,Dag\nvittne,7.5,2026-03-02\n');
    expect(faults).toEqual([]);
    expect(rows).toEqual([{ day: '2026-03-02', from: null, to: null, minutes: 450, pause: 0, by: 'witness' }]);
  });

  it('counts hours that nothing shows as the person’s own account, and takes the strongest of several', () => {
    expect(read('2026-03-02;09:00;17:00\n2026-03-03;09:00;17:00;0;own+door').rows.map(({ by }) => by)).toEqual([
      'own',
      'door',
    ]);
  });

  it('of registrations makes hours of the first and the last of each day and source', () => {
    const log = 'day,evidence\n2026-03-02 09:14:02,door\n2026-03-02 12:00,door\n2026-03-02 20:58,door\n';
    expect(read(log).rows).toEqual([{ day: '2026-03-02', from: 554, to: 1258, minutes: null, pause: 0, by: 'door' }]);
  });

  it('names each wrong cell by its row and column, and an empty row is none', () => {
    expect(
      faultsOf(
        [
          'day;kind;from;to;hours;break;amount;evidence',
          '2026-02-30;;09:00;17:00;;;;own',
          '',
          '2026-03-02;;9x;17:00;;;;own',
          '2026-03-02;;09:00;09:00;;;;own',
          '2026-03-03;;;;25;;;own',
          '2026-03-03;;;;;;;own',
          '2026-03-04;;09:00;10:00;;60;;own',
          '2026-03-05;bank;;;;;0;bank',
          '2026-03-06;wages;;;;;1;bank',
          '2026-03-07;;09:00;17:00;;;;rumour',
          '2026-03-08;;09:00;;;;;door',
        ].join('\n'),
      ),
    ).toEqual([
      [2, 'day', 'not-a-day'],
      [4, 'from', 'not-a-time'],
      [5, 'to', 'no-time-between'],
      [6, 'hours', 'not-hours'],
      [7, 'from', 'no-hours'],
      [8, 'break', 'break-too-long'],
      [9, 'amount', 'not-a-sum'],
      [10, 'kind', 'unknown-kind'],
      [11, 'evidence', 'unknown-evidence'],
      [12, 'to', 'only-one-time'],
    ]);
  });

  it('has a number of hours without times alone on its day, so that nothing is counted twice', () => {
    const text = 'day;hours;from;to\n2026-03-02;8;;\n2026-03-02;;09:00;12:00\n2026-03-03;4;;\n2026-03-03;4;;';
    expect(faultsOf(text)).toEqual([
      [2, 'hours', 'twice-on-a-day'],
      [5, 'hours', 'twice-on-a-day'],
    ]);
  });

  it('takes no part of a coin that the money does not have', () => {
    expect(read('2026-03-02;bank;425000,50;bank', 0).faults).toHaveLength(1);
    expect(read('2026-03-02;bank;425000;bank', 0).sums[0]?.minor).toBe(425_000);
  });
});
