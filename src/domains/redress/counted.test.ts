import { describe, expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import { countOpened, countReceived } from './counted.ts';

const opening = {
  claim: 'c',
  people: 2,
  sector: 'construction',
  act: { happenedFrom: '2025-06-03T22:30:00.000Z' },
} as const;
const state = { people: 2, sector: 'construction', received: 100, range: { claimed: 300 } } as unknown as Claim;
const claim = { id: 'c', at: { country: 'SE', realm: '7' }, state };

describe('what a claim adds to the study', () => {
  it('is each person in it, suspected and claiming, on the day of the country', () => {
    const counts = countOpened(opening, 'SE');
    expect(counts.map(({ person, stage, on }) => [person, stage, on])).toEqual([
      ['c/1', 'suspicion', '2025-06-04'],
      ['c/1', 'claimed', '2025-06-04'],
      ['c/2', 'suspicion', '2025-06-04'],
      ['c/2', 'claimed', '2025-06-04'],
    ]);
  });

  it('is paid in part until all that was claimed has come', () => {
    const exits = (kronor: number) =>
      countReceived({ kronor, receivedOn: '2025-07-04' }, claim).map(({ person, exit }) => [person, exit]);
    expect(exits(199)).toEqual([
      ['c/1', 'paid-in-part'],
      ['c/2', 'paid-in-part'],
    ]);
    expect(exits(200)[0]).toEqual(['c/1', 'paid-in-full']);
  });
});
