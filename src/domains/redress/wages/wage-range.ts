import { z } from 'zod';
import { isKnownCountry, zoneIn } from '../../../kernel/country.ts';
import { mondayOf, weekdayOf } from '../../../kernel/time/calendar-days.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { type Basis, bases } from '../hours.ts';
import { basisOf, HourRow, isAtLeast, SumRow } from './hour-row.ts';
import { clockOf, type Minutes, monthOf, noMinutes, type WallClock, type Worked, workedOn } from './worked-minutes.ts';

/*
 * What is owed for hours that were worked, as a range: on what documents show, on that and what one more source shows, on the whole claim.
 * All sums are whole numbers of the smallest unit of the money. Each kind is rounded once, half up: that is ours, no law read says another.
 * Better evidence for a row moves it to a better basis and never widens the range. What was paid is taken from all three alike.
 */

const Minor = z.int().min(0).max(100_000_000_000);
/** What an hour is paid at least, from and to a day. */
export const HourRate = z.strictObject({ from: Day, to: Day.nullable(), minor: Minor });
export type HourRate = z.infer<typeof HourRate>;

/** Hundredths of a per cent, so that 10.17 per cent is a whole number. */
const Share = z.int().min(1).max(30_000);

/** What hours at some time of the day or week are paid besides. */
export const Unsocial = z.strictObject({
  clock: z.strictObject({ from: z.int().min(0).max(1439), to: z.int().min(0).max(1439) }).nullable(),
  weekdays: z.array(z.int().min(1).max(7)).max(7),
  minor: Minor.nullable(),
  share: Share.nullable(),
  from: Day.nullable(),
  to: Day.nullable(),
});
export type Unsocial = z.infer<typeof Unsocial>;

export const WageBasis = z.strictObject({
  country: z.string().length(2).refine(isKnownCountry),
  rows: z.array(HourRow).max(1500),
  sums: z.array(SumRow).max(500),
  rates: z.array(HourRate).max(200),
  /** Minutes of an ordinary week; null: no overtime is counted. */
  week: z.int().min(60).max(10_080).nullable(),
  overtime: Share.nullable(),
  holiday: Share.nullable(),
  unsocial: z.array(Unsocial).max(6),
});
export type WageBasis = z.infer<typeof WageBasis>;

/** What is owed for work, before tax; and what went back or was taken, each a kind of its own. */
export const grossKinds = ['unpaid-wage', 'overtime', 'unsocial', 'holiday-pay'] as const;
export const wageKinds = [...grossKinds, 'cash-back', 'rent', 'fee', 'deduction'] as const;
export type WageKind = (typeof wageKinds)[number];
type Kinds = Readonly<Record<WageKind, Minutes>>;

export type WageRange = {
  readonly minutes: Minutes;
  /** The minutes over the ordinary ones of each week. */
  readonly overtime: Minutes;
  readonly kinds: Kinds;
  /** All kinds of gross pay together. */
  readonly gross: Minutes;
  readonly paid: number;
  /** What was left for an hour: paid, less what went back or was taken, by the hours of each basis; null where there are none. */
  readonly anHour: Readonly<Record<Basis, number | null>>;
  /** Hours for which no rate is known, which is not the same as nothing owed. */
  readonly unrated: Minutes;
};

const half = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

const each = <T>(make: (basis: Basis) => T): Readonly<Record<Basis, T>> => ({
  documented: make('documented'),
  probable: make('probable'),
  claimed: make('claimed'),
});

const plus = (a: Minutes, b: Minutes): Minutes => each((basis) => a[basis] + b[basis]);

/** The rate of a day; the last of several. */
export const rateOn = (rates: readonly HourRate[], day: string): number | null =>
  rates.findLast(({ from, to }) => from <= day && (to === null || day <= to))?.minor ?? null;

const holdsOn = ({ from, to, weekdays }: Unsocial, day: string): boolean =>
  (from ?? '') <= day && day <= (to ?? '9999') && (weekdays.length === 0 || weekdays.includes(weekdayOf(day)));

/**
 * What was paid: in each month what reached the bank or the hand, or the gross pay that was reported for it, if that is more and anything
 * was paid at all. A payslip without a payment pays nothing.
 */
export function paidIn(sums: readonly SumRow[]): number {
  const months = new Map<string, { reached: number; reported: number }>();
  for (const { day, kind, minor } of sums) {
    const month = months.get(monthOf(day)) ?? { reached: 0, reported: 0 };
    months.set(monthOf(day), month);
    if (kind === 'reported') month.reported += minor;
    else if (kind === 'bank' || kind === 'cash') month.reached += minor;
  }
  return [...months.values()].reduce(
    (sum, { reached, reported }) => sum + (reached > 0 ? Math.max(reached, reported) : 0),
    0,
  );
}

const takenIn = (sums: readonly SumRow[], kind: SumRow['kind'], basis: Basis): number =>
  sums
    .filter((one) => one.kind === kind && isAtLeast(basisOf(one.by), basis))
    .reduce((all, { minor }) => all + minor, 0);

/** What the hours come to before what was paid: sixtieths of a unit, so that nothing is rounded yet. */
function earned(worked: Worked, of: WageBasis) {
  let [wage, unsocial, minutes, unrated] = [noMinutes, noMinutes, noMinutes, noMinutes];
  const weeks = new Map<string, { minutes: Minutes; lowest: number }>();
  for (const day of worked.days) {
    const on = worked.on(day);
    minutes = plus(minutes, on);
    const rate = rateOn(of.rates, day);
    if (rate === null) {
      unrated = plus(unrated, on);
      continue;
    }
    wage = plus(
      wage,
      each((basis) => on[basis] * rate),
    );
    for (const rule of of.unsocial.filter((one) => holdsOn(one, day))) {
      const then = rule.clock ? worked.inWindow(day, rule.clock) : on;
      const more = rule.minor ?? half(rate * (rule.share ?? 0), 10_000);
      unsocial = plus(
        unsocial,
        each((basis) => then[basis] * more),
      );
    }
    const week = weeks.get(mondayOf(day)) ?? { minutes: noMinutes, lowest: rate };
    weeks.set(mondayOf(day), { minutes: plus(week.minutes, on), lowest: Math.min(week.lowest, rate) });
  }
  const ordinary = of.week;
  const over = [...weeks.values()].map((week) => ({
    lowest: week.lowest,
    minutes: each((basis) => (ordinary === null ? 0 : Math.max(0, week.minutes[basis] - ordinary))),
  }));
  return {
    ...{ wage, unsocial, minutes, unrated },
    overtime: over.reduce((sum, week) => plus(sum, week.minutes), noMinutes),
    // Where the rate changes within a week, its overtime is counted at the lower one.
    overtimePay: over.reduce(
      (sum, { lowest, minutes: of }) =>
        plus(
          sum,
          each((basis) => of[basis] * lowest),
        ),
      noMinutes,
    ),
  };
}

/** The range of a claim for hours. */
export function wageRange(of: WageBasis, clock: WallClock = clockOf(zoneIn(of.country))): WageRange {
  const worked = workedOn(of.rows, clock);
  const { wage, unsocial, minutes, unrated, overtime, overtimePay } = earned(worked, of);
  const paid = paidIn(of.sums);
  const owed = each((basis) => {
    const parts = [
      half(wage[basis], 60),
      half(overtimePay[basis] * (of.overtime ?? 0), 600_000),
      half(unsocial[basis], 60),
    ];
    let left = paid;
    // What was paid counts against the wage first, and what is left of it against what was due besides.
    return parts.map((part) => {
      const settled = Math.min(part, left);
      left -= settled;
      return part - settled;
    });
  });
  const part = (at: number): Minutes => each((basis) => owed[basis][at] ?? 0);
  const unpaid = each((basis) => owed[basis].reduce((sum, one) => sum + one, 0));
  const holiday = each((basis) => half(unpaid[basis] * (of.holiday ?? 0), 10_000));
  const taken = (kind: SumRow['kind']): Minutes => each((basis) => takenIn(of.sums, kind, basis));
  const kinds: Kinds = {
    ...{ 'unpaid-wage': part(0), overtime: part(1), unsocial: part(2), 'holiday-pay': holiday },
    ...{ 'cash-back': taken('given-back'), rent: taken('rent'), fee: taken('fee'), deduction: taken('deduction') },
  };
  const left = paid - (['cash-back', 'rent', 'fee'] as const).reduce((sum, kind) => sum + kinds[kind].claimed, 0);
  return {
    minutes,
    overtime,
    kinds,
    gross: plus(unpaid, holiday),
    paid,
    anHour: each((basis) => (minutes[basis] > 0 ? half(left * 60, minutes[basis]) : null)),
    unrated,
  };
}

/** Whether there is any of it at all. */
export const isSome = (range: Minutes): boolean => bases.some((basis) => range[basis] > 0);

/** The sum of all kinds. */
export const wholeOf = ({ kinds }: WageRange): Minutes =>
  Object.values(kinds).reduce<Minutes>((sum, kind) => plus(sum, kind), noMinutes);
