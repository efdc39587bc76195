import { describe, expect, it } from 'vitest';
import { disclosedToDefence, itemsOfDefence } from './disclosed-to-defence.ts';

const zone = 'Europe/Stockholm';
const file = {
  items: [
    { id: 'e1', material: 'protocol' },
    { id: 'e2', material: 'side' },
    { id: 'e3', material: 'working-note' },
    { id: 'e4', material: 'protocol' },
  ],
  services: [{ id: 's1', on: '2026-10-12', items: ['e1', 'e9'] }],
  given: [{ id: 'g1', on: '2026-11-04' }],
  packages: [
    { id: 'p1', for: 'defence', at: '2026-10-31T23:30:00.000Z', items: ['e1', 'e2'] },
    { id: 'p2', for: 'court', at: '2026-11-05T10:00:00.000Z', items: ['e4'] },
  ],
  acknowledgements: [
    { given: 'p1', on: '2026-11-02' },
    { given: 's1', on: '2026-10-13' },
    { given: 'p1', on: '2026-11-03' },
  ],
} as const;

describe('what the defence has', () => {
  it('is each time that something was given, the newest first, with what was confirmed of it, and nothing that only the court got', () => {
    expect(disclosedToDefence(file, zone)).toEqual([
      { id: 'g1', way: 'on-request', on: '2026-11-04', items: [], withdrawn: 0, acknowledged: [] },
      // A package made at half past eleven in the evening in UTC is of the next day in Sweden.
      {
        ...{ id: 'p1', way: 'package', on: '2026-11-01', items: ['e1', 'e2'], withdrawn: 0 },
        acknowledged: [
          { given: 'p1', on: '2026-11-02' },
          { given: 'p1', on: '2026-11-03' },
        ],
      },
      {
        ...{ id: 's1', way: 'service', on: '2026-10-12', items: ['e1'], withdrawn: 1 },
        acknowledged: [{ given: 's1', on: '2026-10-13' }],
      },
    ]);
  });

  it('is said of each item: given and since when, not given yet, or kept by its class', () => {
    expect(itemsOfDefence(file, zone)).toEqual([
      { item: 'e1', is: 'given', since: '2026-10-12' },
      { item: 'e2', is: 'given', since: '2026-11-01' },
      { item: 'e3', is: 'stays', since: null },
      { item: 'e4', is: 'not-given', since: null },
    ]);
  });

  it('stays given where the class of an item was corrected afterwards', () => {
    const items = file.items.map((item) => ({ ...item, material: 'privileged' as const }));
    expect(itemsOfDefence({ ...file, items }, zone).map(({ is }) => is)).toEqual(['given', 'given', 'stays', 'stays']);
  });

  it('is nothing where nothing was given', () => {
    const empty = { items: file.items, services: [], given: [] };
    expect(disclosedToDefence(empty, zone)).toEqual([]);
    expect(itemsOfDefence(empty, zone).filter(({ is }) => is === 'given')).toEqual([]);
  });
});
