import { describe, expect, it } from 'vitest';
import { countEndings, endingOf, sideBySide } from './backwards.ts';

type Row = Parameters<typeof endingOf>[0];
const row = (over: Partial<Row>): Row => ({
  alike: 'log',
  state: 'unknown',
  diesOn: null,
  savedOn: null,
  lostOn: null,
  ...over,
});
const old = { openedAt: '2021-03-11T09:00:00.000Z', closedAt: '2021-11-30T14:30:00.000Z' };
const live = { openedAt: '2026-02-05T18:10:00.000Z', closedAt: null };

describe('the line read backwards', () => {
  it('counts days from the day on which the agency knew, whatever the hour', () => {
    const flown = row({ state: 'lost', diesOn: '2021-05-28T21:59:59.000Z', lostOn: '2021-05-29T06:00:00.000Z' });
    expect(endingOf(flown, old)).toEqual({ ending: 'lost', day: 79, lastDay: 78 });
    const heard = row({ state: 'saved', diesOn: '2026-03-19T22:59:59.000Z', savedOn: '2026-03-18T10:00:00.000Z' });
    expect(endingOf(heard, live)).toEqual({ ending: 'saved', day: 41, lastDay: 42 });
  });

  it('says of evidence neither saved nor lost that no one asked for it, once the file is closed; before, that it is open', () => {
    expect(endingOf(row({}), old).ending).toBe('never-asked');
    expect(endingOf(row({}), live).ending).toBe('open');
  });

  it('puts what is alike on one line, and leaves out nothing that only one file speaks of', () => {
    const lines = sideBySide(
      { ...old, rows: [row({ alike: 'testimony' }), row({ alike: 'counsel' })] },
      { ...live, rows: [row({ alike: 'log' }), row({ alike: 'testimony' }), row({ alike: 'log' })] },
      ['testimony', 'log', 'counsel'],
    );
    expect(lines.map(({ alike, first, second }) => [alike, first.length, second.length])).toEqual([
      ['testimony', 1, 1],
      ['log', 0, 2],
      ['counsel', 1, 0],
    ]);
  });

  it('counts every thing once', () => {
    const rows = [row({ state: 'saved', savedOn: '2021-03-12T00:00:00.000Z' }), row({}), row({ state: 'ahead' })];
    expect(countEndings({ ...old, rows })).toEqual({ saved: 1, lost: 0, 'never-asked': 2, open: 0 });
  });
});
