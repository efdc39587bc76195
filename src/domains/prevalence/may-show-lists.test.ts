import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listsIn, listTable, onAllOf, peopleSeen } from '../../statistics/populations/list-table.ts';
import { isFew, mayShowLists } from './may-show-lists.ts';

const aTable = (counts: readonly number[]) =>
  listTable(
    ['a', 'b', 'c', 'd'].slice(0, Math.log2(counts.length + 1)),
    counts.map((count, place) => ({ lists: place + 1, count })),
  );

/** What a page shows: who is on a list, who is on two, and who is seen at all. */
type Page = { readonly on: number[]; readonly seen: number };
function pageOf(counts: readonly number[]): Page {
  const table = aTable(counts);
  return {
    on: [...onAllOf(table)].map((sum, mask) => (listsIn(mask) < 3 ? sum : Number.NaN)),
    seen: peopleSeen(table),
  };
}
const on = (page: Page, mask: number): number => page.on[mask] ?? Number.NaN;

/** What a reader works out from it, by inclusion and exclusion: how many are on exactly which lists. */
function solved(page: Page, lists: 2 | 3): number[] {
  if (lists === 2) return [on(page, 1) - on(page, 3), on(page, 2) - on(page, 3), on(page, 3)];
  const [a, b, ab, c, ac, bc] = [1, 2, 3, 4, 5, 6].map((mask) => on(page, mask)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const abc = page.seen - (a + b + c) + ab + ac + bc;
  return [a - ab - ac + abc, b - ab - bc + abc, ab - abc, c - ac - bc + abc, ac - abc, bc - abc, abc];
}

/** Numbers as lists have them: often none, often few. */
const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 400 }));
/** Tables that may well be shown, beside those that hardly ever may. */
const cells = (size: number) =>
  fc.oneof(
    fc.array(count, { minLength: size, maxLength: size }),
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 400 })), { minLength: size, maxLength: size }),
  );

describe('a table of lists', () => {
  test('is not shown where who is on all three lists can be worked out to be two people', () => {
    const counts = [300, 300, 60, 300, 60, 60, 2];
    const page = pageOf(counts);
    expect([1, 2, 3, 4, 5, 6].map((mask) => on(page, mask))).toEqual([422, 422, 62, 422, 62, 62]);
    expect([page.seen, solved(page, 3).at(-1)]).toEqual([1082, 2]);
    expect(mayShowLists(aTable(counts))).toBe(false);
  });

  test('is not shown where who is on one list alone can be worked out to be two people', () => {
    const counts = [2, 300, 60, 300, 60, 60, 20];
    const page = pageOf(counts);
    expect([1, 2, 3, 4, 5, 6].map((mask) => on(page, mask))).toEqual([142, 440, 80, 440, 80, 80]);
    expect([page.seen, solved(page, 3)[0]]).toEqual([802, 2]);
    expect(mayShowLists(aTable(counts))).toBe(false);
    expect(mayShowLists(aTable([3, 200, 50]))).toBe(false); // of two lists, those on one less those on both
  });

  test('is shown with large numbers and with no one at all', () => {
    expect(mayShowLists(aTable([300, 300, 60, 300, 0, 60, 5]))).toBe(true);
    expect(mayShowLists(aTable([5, 4, 60]))).toBe(false);
  });

  test.each([2, 3] as const)('of %i lists that is shown lets no reader work out a number from 1 to 4', (lists) => {
    let shown = 0;
    fc.assert(
      fc.property(cells(2 ** lists - 1), (counts) => {
        const foundOut = solved(pageOf(counts), lists);
        expect(foundOut).toEqual(counts);
        expect(mayShowLists(aTable(counts))).toBe(!foundOut.some(isFew));
        if (mayShowLists(aTable(counts))) shown += 1;
      }),
    );
    expect(shown).toBeGreaterThan(0);
  });

  test('that is shown has no number from 1 to 4 of people who are on all of some lists, whatever they are', () => {
    fc.assert(
      fc.property(cells(15), (counts) => {
        if (mayShowLists(aTable(counts))) expect([...onAllOf(aTable(counts))].some(isFew)).toBe(false);
      }),
    );
  });
});
