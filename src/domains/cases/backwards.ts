import type { Instant } from '../../kernel/time/dates.ts';
import type { ChanceState } from './expiring/expiring-line.ts';

/** A row of the line as its reader has it. */
type BackwardRow = {
  readonly alike: string;
  readonly state: ChanceState;
  readonly diesOn: Instant | null;
  readonly savedOn: Instant | null;
  readonly lostOn: Instant | null;
};
/** A file whose line is read backwards, or beside another. */
export type FiledItems<Of extends BackwardRow> = {
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly rows: readonly Of[];
};

/** What became of one thing; its days are counted from the day on which the agency knew of the matter. */
export type Ending = {
  readonly ending: 'saved' | 'lost' | 'never-asked' | 'open';
  /** The day on which it was saved or lost. */
  readonly day: number | null;
  /** The last day on which it could still be saved, where it is known. */
  readonly lastDay: number | null;
};

/**
 * What became of a thing. In a closed file nothing expires any more: what was neither saved nor lost is what no one asked for, and not
 * trying differs from failing.
 */
export function endingOf(
  row: BackwardRow,
  { openedAt, closedAt }: Pick<FiledItems<BackwardRow>, 'openedAt' | 'closedAt'>,
): Ending {
  const dayOf = (moment: Instant | null): number | null =>
    moment === null ? null : Math.floor((Date.parse(moment) - midnightOf(openedAt)) / dayMs);
  const lastDay = dayOf(row.diesOn);
  if (row.state === 'saved') return { ending: 'saved', day: dayOf(row.savedOn), lastDay };
  if (row.state === 'lost') return { ending: 'lost', day: dayOf(row.lostOn ?? row.diesOn), lastDay };
  return { ending: closedAt === null ? 'open' : 'never-asked', day: null, lastDay };
}

const dayMs = 86_400_000;
const midnightOf = (moment: Instant): number => Date.parse(`${moment.slice(0, 10)}T00:00:00.000Z`);

/** How many things of a file came to each ending. */
export function countEndings<Of extends BackwardRow>(told: FiledItems<Of>): Readonly<Record<Ending['ending'], number>> {
  const count = { saved: 0, lost: 0, 'never-asked': 0, open: 0 };
  for (const row of told.rows) count[endingOf(row, told).ending]++;
  return count;
}

/**
 * Two files side by side: what both have is on one line, in an order that does not depend on the outcome. What only one of them names is
 * there too, since its absence from the other is no answer.
 */
export function sideBySide<Of extends BackwardRow>(
  first: FiledItems<Of>,
  second: FiledItems<Of>,
  order: readonly string[],
): readonly { readonly alike: string; readonly first: readonly Of[]; readonly second: readonly Of[] }[] {
  const placeOf = (alike: string): number => (order.includes(alike) ? order.indexOf(alike) : order.length);
  const kinds = [...new Set([...first.rows, ...second.rows].map(({ alike }) => alike))].sort(
    (a, b) => placeOf(a) - placeOf(b),
  );
  return kinds.map((alike) => ({
    alike,
    first: first.rows.filter((row) => row.alike === alike),
    second: second.rows.filter((row) => row.alike === alike),
  }));
}
