import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../testing/calendar.ts';
import { registryFor } from './domains.ts';

const { types } = registryFor(() => null, calendarOf);

/** Why an act may stay as it is, as docs/corrections.md explains each. */
const reasons = ['decision', 'crossed', 'arrived', 'ended', 'taken-back', 'looked', 'frozen'];

const text = await readFile(new URL('../../docs/corrections.md', import.meta.url), 'utf8');
const inTicks = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, act = '']) => act);
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [, act = '', by = '', how = ''] = line.split('|');
    return { act: inTicks(act)[0] ?? '', by: inTicks(by), how: how.trim() };
  });

describe('the table of how each act is corrected', () => {
  it('has every kind of act once, in order, and no other', () => {
    expect(rows.map(({ act }) => act)).toEqual([...types.keys()].sort());
  });

  it('names acts that are there', () => {
    expect(rows.flatMap(({ by }) => by).filter((act) => !types.has(act))).toEqual([]);
  });

  it('says of each act that can be withdrawn by which act, and of no other', () => {
    const withdrawals = [...types.values()].filter(({ withdraws }) => withdraws.length > 0);
    const can = withdrawals.flatMap(({ type, withdraws }) => withdraws.map((act) => `${act} by ${type}`));
    const said = rows.flatMap(({ act, by }) =>
      by.filter((one) => withdrawals.some(({ type }) => type === one)).map((one) => `${act} by ${one}`),
    );
    expect(said.sort()).toEqual(can.sort());
  });

  it('says why, where no act corrects it, in one of the words that it explains', () => {
    const why = rows.filter(({ by }) => by.length === 0).map(({ how }) => how.replaceAll('*', ''));
    expect(why.filter((one) => !reasons.includes(one))).toEqual([]);
    for (const reason of reasons) expect(text).toContain(`- *${reason}*: `);
  });
});
