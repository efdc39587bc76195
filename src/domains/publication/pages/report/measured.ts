import type { Days, RankedObstacle, Share, Why } from '../../../caseload/public.ts';
import { rankText } from './obstacles.ts';
import type { Cell, CellKind, Measured, Table } from './table.ts';
import { tableText } from './table-messages.ts';

import type { Words } from './words.ts';

const standingOf = (count: number): CellKind => (count === 0 ? 'zero' : 'number');
const missing = (why: Why | undefined): CellKind =>
  why === 'suppressed' ? 'suppressed' : why === 'not-held' ? 'unknown' : 'none';

/** As many decimals as a study keeps of a share. */
const fraction = (share: number): number => Math.round(share * 10_000) / 10_000;

type Limits = { readonly estimate: number; readonly lower: number; readonly upper: number };

const noShare = { count: null, of: null, share: null, lower: null, upper: null };

/** What a share is worth; null where there is none, and why. */
export const measuredShare = (share: Share | null, why: Why | undefined): Measured =>
  share === null
    ? { standing: missing(why), values: noShare }
    : {
        standing: standingOf(share.count),
        values: {
          count: share.count,
          of: share.of,
          share: fraction(share.share),
          lower: fraction(share.lower),
          upper: fraction(share.upper),
        },
      };

/** The cells of tables, each in words and to calculate with. */
export function cellsIn(words: Words) {
  const { t, number, percent } = words;
  return {
    plain: (text: string): Cell => ({ text, measured: null }),
    number: (value: number): Cell => ({ text: number(value), measured: { standing: null, values: { value } } }),
    count: (value: number | null, why: Why | undefined): Cell => ({
      text: words.count(value, why),
      measured: { standing: value === null ? missing(why) : standingOf(value), values: { value } },
    }),
    share: (share: Share | null, why: Why | undefined): Cell => ({
      text: words.share(share, why),
      measured: measuredShare(share, why),
    }),
    /** A share of two counts, without its interval. */
    percentOf: (share: Share | null): Cell => {
      const { standing, values } = measuredShare(share, undefined);
      const { count = null, of = null, share: value = null } = values;
      return {
        text: share ? percent(share.share) : t(tableText.none),
        measured: { standing, values: { count, of, share: value } },
      };
    },
    percent: (share: number): Cell => ({
      text: percent(share),
      measured: { standing: null, values: { share: fraction(share) } },
    }),
    /** A share that was calculated and is of no two counts. */
    limits: ({ estimate, lower, upper }: Limits, text: string): Cell => ({
      text,
      measured: {
        standing: null,
        values: { share: fraction(estimate), lower: fraction(lower), upper: fraction(upper) },
      },
    }),
    days: (days: Days | null): Cell => ({
      text: words.days(days),
      measured: {
        standing: days === null ? 'none' : days.days === null ? 'later' : standingOf(Math.round(days.days)),
        values: { value: days?.days == null ? null : Math.round(days.days) },
      },
    }),
    rank: (entry: Pick<RankedObstacle, 'rank'>): Cell => ({
      text: rankText(entry, words),
      measured: {
        standing: entry.rank ? 'number' : 'none',
        values: { from: entry.rank?.[0] ?? null, to: entry.rank?.[1] ?? null },
      },
    }),
  };
}

/** A table of cells: their words for the page, and beside them what a file says. */
export const tableOfCells = (
  { id, caption, columns }: Pick<Table, 'id' | 'caption' | 'columns'>,
  cells: readonly (readonly Cell[])[],
): Table => ({ id, caption, columns, ...rowsOfCells(cells) });

export const rowsOfCells = (cells: readonly (readonly Cell[])[]): Required<Pick<Table, 'rows' | 'measured'>> => ({
  rows: cells.map((row) => row.map(({ text }) => text)),
  measured: cells.map((row) => row.map(({ measured }) => measured)),
});
