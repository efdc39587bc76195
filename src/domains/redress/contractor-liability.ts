import { type Calendar, workingDaysAfter } from '../../kernel/time/calendar.ts';
import { daysAfter, monthsAfter } from '../../kernel/time/calendar-days.ts';

/*
 * Who in a chain of building contractors is liable for pay, and by which date: lag (2018:1472) om entreprenörsansvar för
 * lönefordringar, read in a consolidated copy (knowledge/clocks/se.yaml says which); the sections are given at each rule. The one
 * who hired the employer (uppdragsgivaren) comes first. Only if it does not pay can the main contractor be made to, after a second
 * notice of its own. "Helgfri vardag" is not defined in the act: Saturdays and the three eves are left out here, so that the last
 * day to pay is never shown too early. Worked examples: docs/contractor-liability.md.
 */

/**
 * Whether a country has such an act in CAPE: its time to pay is among its clocks. The rules below are those of the one act that is here;
 * another country's would be rules of its own.
 */
export const hasChainRule = ({ limit }: Calendar): boolean => (limit?.('contractor.first') ?? null) !== null;

/** The sectors in which the act applies (section 2: building and construction). */
export const liableSectors: readonly string[] = ['construction'];

const paysAfterOwnNotice = 7; // section 10
const firstHasBeforeMain = 14; // section 8, point 1
const mainIsToldWithinMonths = 6; // section 9
const lostAfterMonths = 3; // section 14

/** What a notice must state, in writing (section 11, points 1 to 7), and what one to the main contractor must add (section 12). */
export const noticeContents = ['worker', 'sum', 'due', 'work', 'demand', 'payment', 'employer'] as const;
export const mainContents = ['first-told', 'first-contact'] as const;
export const allContents = [...noticeContents, ...mainContents] as const;
export type Content = (typeof allContents)[number];

export type Role = 'first' | 'main';

/** Of what a notice must state, what is missing. */
export const lackingIn = (role: Role, contents: readonly Content[]): readonly Content[] =>
  (role === 'first' ? noticeContents : allContents).filter((one) => !contents.includes(one));

/** Pay that fell due on a day. */
export type Due = { readonly due: string; readonly kronor: number };

/**
 * The day on which a notice was sent, and on which it arrived where that is known. Time in which the worker must act runs from the
 * earlier of the two, time in which a contractor must pay from the later.
 */
type Notified = { readonly day: string; readonly arrived: string | null };

/** Which days are worked where the building is. */
type Worked = Pick<Calendar, 'isWorked'>;

const arrivedOn = ({ day, arrived }: Notified): string => arrived ?? day;
const later = (one: string, other: string): string => (one > other ? one : other);

/** The day by which the one who hired is to pay: seven working days after its notice (sections 7 and 10). */
export const firstPaysBy = (first: Notified, calendar: Worked): string =>
  workingDaysAfter(calendar, arrivedOn(first), paysAfterOwnNotice);

const firstHasUntil = (first: Notified, calendar: Worked): string =>
  workingDaysAfter(calendar, arrivedOn(first), firstHasBeforeMain);

/** The first day on which the main contractor can be notified because the one who hired has not paid (section 8, point 1). */
export const tellMainFrom = (first: Notified, calendar: Worked): string => daysAfter(firstHasUntil(first, calendar), 1);

/** The last day on which it can: six months from when the one who hired was notified, not from when the pay fell due (section 9). */
export const tellMainBy = (first: Notified): string => monthsAfter(first.day, mainIsToldWithinMonths);

/** Whether the main contractor was notified before the one who hired had had its fourteen days. The act does not say that this counts. */
export const isTooEarly = (main: Notified, first: Notified, calendar: Worked): boolean =>
  arrivedOn(main) < tellMainFrom(first, calendar);

/**
 * The day by which the main contractor is to pay: seven working days after its own notice (section 10), of which none is counted
 * before the one who hired has had its fourteen. Without a notice to the one who hired it is liable only where that one cannot be
 * reached although the main contractor was asked for its name and address (section 8, point 2).
 */
export const mainPaysBy = (main: Notified, first: Notified | null, calendar: Worked): string =>
  workingDaysAfter(
    calendar,
    first ? later(arrivedOn(main), firstHasUntil(first, calendar)) : arrivedOn(main),
    paysAfterOwnNotice,
  );

/** Pay that fell due before this day is lost: more than three months before the notice that counts (section 14). */
export const lostBefore = (notice: Notified): string => monthsAfter(arrivedOn(notice), -lostAfterMonths);

/** What a notice still reaches, and what came too late for it. */
export function reachOf(notice: Notified, parts: readonly Due[]): { readonly reached: number; readonly lost: number } {
  const from = lostBefore(notice);
  const sum = (some: readonly Due[]): number => some.reduce((total, { kronor }) => total + kronor, 0);
  return {
    reached: sum(parts.filter(({ due }) => due >= from)),
    lost: sum(parts.filter(({ due }) => due < from)),
  };
}

/** The last day on which a notice reaches the pay that fell due on a day. */
export const lastNoticeFor = (due: string): string => monthsAfter(due, lostAfterMonths);

/** Whether the one who was notified is bound by a central agreement that protects as well as the act does. */
export const agreements = ['none', 'equivalent', 'not-known'] as const;
type Agreement = (typeof agreements)[number];

/** The act applies to no contractor if the one who hired is so bound, and not to the main contractor if that one is (section 5). */
export const isExempt = (
  role: Role,
  bound: { readonly first: Agreement | null; readonly main: Agreement | null },
): boolean => bound.first === 'equivalent' || (role === 'main' && bound.main === 'equivalent');
