import { z } from 'zod';
import { decimalsIn } from '../../kernel/country.ts';
import { bases, overtimeOf, Schedule } from './hours.ts';
import { WageBasis, wageRange } from './wages/wage-range.ts';

/*
 * What one line of a claim comes to. A sum that can be computed is computed here from the recorded facts and is never typed in; a
 * line that was not computed is marked so, which is not the same as nothing owed. Whole units of the
 * money of the country.
 */

const Kronor = z.int().min(0).max(100_000_000);
const Basis = z.enum(bases);

/** The same line in three sizes: what records show, that and what one more source shows, the person's whole account. */
export const Range = z.strictObject({ documented: Kronor, probable: Kronor, claimed: Kronor });
export type Range = z.infer<typeof Range>;

export const Computed = z.discriminatedUnion('how', [
  /** Overtime of a work schedule, by Monday to Sunday weeks. */
  z.strictObject({ how: z.literal('overtime'), schedule: Schedule, rate: Kronor }),
  /** Whole months of monthly pay, and one month of which only some working days were worked. */
  z.strictObject({
    how: z.literal('months'),
    pay: Kronor,
    months: z.int().min(0).max(60),
    days: z.int().min(0).max(31),
    ofDays: z.int().min(1).max(31),
    basis: Basis,
  }),
  /** So many weeks of so many hours. */
  z.strictObject({
    how: z.literal('weeks'),
    weeks: z.int().min(1).max(260),
    hours: z.number().min(1).max(112),
    rate: Kronor,
    basis: Basis,
  }),
  /** Work of some months at full time that the law presumes, less what was paid. */
  z.strictObject({
    how: z.literal('presumed'),
    months: z.int().min(1).max(12),
    hours: z.int().min(1).max(250),
    rate: Kronor,
    paid: Kronor,
    basis: Basis,
  }),
  /** Hours one by one, at a rate of a table of pay, or at one that was typed in with its source (wages/README.md). */
  z.strictObject({ how: z.literal('hours'), table: z.string().max(60).nullable(), basis: WageBasis }),
  /** Sums read from papers. */
  z.strictObject({ how: z.literal('read'), range: Range }),
  z.strictObject({ how: z.literal('not-computed') }),
]);
export type Computed = z.infer<typeof Computed>;

const from = (sum: number, basis: (typeof bases)[number]): Range => ({
  documented: basis === 'documented' ? sum : 0,
  probable: basis === 'claimed' ? 0 : sum,
  claimed: sum,
});

/** What a line comes to on each basis; null when it was not computed. */
export function rangeOf(computed: Computed): Range | null {
  switch (computed.how) {
    case 'overtime': {
      const sum = (basis: (typeof bases)[number]): number =>
        Math.round(overtimeOf(computed.schedule, basis) * computed.rate);
      return { documented: sum('documented'), probable: sum('probable'), claimed: sum('claimed') };
    }
    case 'months':
      return from(
        Math.round(computed.pay * computed.months + (computed.pay * computed.days) / computed.ofDays),
        computed.basis,
      );
    case 'weeks':
      return from(Math.round(computed.weeks * computed.hours * computed.rate), computed.basis);
    case 'presumed':
      return from(Math.max(0, computed.months * computed.hours * computed.rate - computed.paid), computed.basis);
    case 'hours': {
      const { gross } = wageRange(computed.basis);
      const unit = 10 ** decimalsIn(computed.basis.country);
      const whole = (minor: number): number => Math.round(minor / unit);
      return {
        documented: whole(gross.documented),
        probable: whole(gross.probable),
        claimed: whole(gross.claimed),
      };
    }
    case 'read':
      return computed.range;
    case 'not-computed':
      return null;
  }
}

/** The total of all computed lines. Their kinds stay distinct: a claim is filed by kind. */
export const totalOf = (ranges: readonly (Range | null)[]): Range =>
  ranges.reduce<Range>(
    (sum, range) =>
      range === null
        ? sum
        : {
            documented: sum.documented + range.documented,
            probable: sum.probable + range.probable,
            claimed: sum.claimed + range.claimed,
          },
    { documented: 0, probable: 0, claimed: 0 },
  );

/** A larger basis includes the smaller one. */
export const isRange = ({ documented, probable, claimed }: Range): boolean =>
  documented <= probable && probable <= claimed;
