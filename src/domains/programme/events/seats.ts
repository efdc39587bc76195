import type { SeatRow } from './event-schema.ts';

/** Who asks for a seat: where they work, and in which country. */
export type Asks = { readonly id: string; readonly worksAt: string; readonly country: string };

const kinds = [
  (row: SeatRow, { worksAt, country }: Asks) => row.worksAt === worksAt && row.country === country,
  (row: SeatRow, { worksAt }: Asks) => row.worksAt === worksAt && row.country === 'any',
  (row: SeatRow, { country }: Asks) => row.worksAt === 'any' && row.country === country,
  (row: SeatRow) => row.worksAt === 'any' && row.country === 'any',
] as const;

/** The rows that a person can sit in, the narrowest first. */
export const rowsFor = (rows: readonly SeatRow[], one: Asks): readonly number[] =>
  kinds.flatMap((fits) => rows.flatMap((row, at) => (fits(row, one) ? [at] : [])));

/**
 * Who has a seat, and in which row, of those who said yes, in the order in which they did. A person is moved to another row that they fit in
 * where that makes room for one who comes after them, so a seat stays empty only when no one who waits fits in it; and no one who has a seat
 * loses it because another comes or goes.
 */
export function seated(rows: readonly SeatRow[], line: readonly Asks[]): ReadonlyMap<string, number> {
  const inRow: Asks[][] = rows.map(() => []);
  const find = (one: Asks, tried: Set<number>): boolean => {
    const fitting = rowsFor(rows, one).filter((at) => !tried.has(at));
    const free = fitting.find((at) => (inRow[at]?.length ?? 0) < (rows[at]?.seats ?? 0));
    if (free !== undefined) {
      inRow[free]?.push(one);
      return true;
    }
    for (const at of fitting) {
      if (tried.has(at)) continue;
      tried.add(at);
      for (const [place, other] of (inRow[at] ?? []).entries()) {
        if (!find(other, tried)) continue;
        inRow[at]?.splice(place, 1, one);
        return true;
      }
    }
    return false;
  };
  for (const one of line) find(one, new Set());
  return new Map(inRow.flatMap((people, at) => people.map(({ id }) => [id, at] as const)));
}
