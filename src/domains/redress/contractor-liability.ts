import { daysAfter, monthsAfter } from '../../kernel/calendar-days.ts';
import { workingDaysAfter } from '../../kernel/working-days.ts';

/*
 * Who in a chain of building contractors answers for pay, and by which date (Lag 2018:1472). Its scope was seen; the days are
 * from trade pages and not verified, which every screen says. Pay that fell due longer before the notice than the law
 * allows is lost against the chain.
 */

/** The sectors in which the act applies. */
export const liableSectors: readonly string[] = ['construction'];

const firstPaysWithin = 7;
const mainPaysWithin = 14;
const lostAfterMonths = 3;
const mainIsToldWithinMonths = 6;

/** Pay that fell due on a day. */
export type Due = { readonly due: string; readonly kronor: number };

export type Deadlines = {
  /** The one who hired pays by this day. */
  readonly firstPaysBy: string;
  /** If it has not, the main contractor pays; its duty falls due after this day. */
  readonly mainDutyFrom: string;
  /** The last day on which the main contractor can be told of the pay that fell due first. */
  readonly tellMainBy: string | null;
  /** Pay that fell due before this day is lost. */
  readonly lostBefore: string;
};

/** The dates that a notice of a day sets. */
export function deadlinesOf(notice: string, parts: readonly Due[]): Deadlines {
  const lostBefore = monthsAfter(notice, -lostAfterMonths);
  const first = parts
    .map(({ due }) => due)
    .filter((due) => due >= lostBefore)
    .sort()[0];
  return {
    firstPaysBy: workingDaysAfter(notice, firstPaysWithin),
    mainDutyFrom: workingDaysAfter(notice, mainPaysWithin),
    tellMainBy: first ? monthsAfter(first, mainIsToldWithinMonths) : null,
    lostBefore,
  };
}

/** What a notice of a day still reaches, and what came too late for it. */
export function reachOf(notice: string, parts: readonly Due[]): { readonly reached: number; readonly lost: number } {
  const { lostBefore } = deadlinesOf(notice, parts);
  const sum = (some: readonly Due[]): number => some.reduce((total, { kronor }) => total + kronor, 0);
  return {
    reached: sum(parts.filter(({ due }) => due >= lostBefore)),
    lost: sum(parts.filter(({ due }) => due < lostBefore)),
  };
}

/** The last day on which a notice reaches the pay that fell due on a day. */
export const lastNoticeFor = (due: string): string => monthsAfter(due, lostAfterMonths);

/** The first day on which the pay that fell due is lost. */
export const lostFrom = (due: string): string => daysAfter(lastNoticeFor(due), 1);
