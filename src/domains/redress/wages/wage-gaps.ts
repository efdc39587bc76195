import { zoneIn } from '../../../kernel/country.ts';
import type { Basis } from '../hours.ts';
import { basisOf, type EvidenceCode, type HourRow } from './hour-row.ts';
import { type WageBasis, wageRange } from './wage-range.ts';
import { clockOf, monthOf } from './worked-minutes.ts';

/** Hours of one month that rest on less than they could, and what the claim would gain on the better basis. */
export type WageGap = {
  readonly month: string;
  readonly to: Exclude<Basis, 'claimed'>;
  readonly days: number;
  readonly minutes: number;
  readonly minor: number;
  /** What these hours rest on now. */
  readonly by: readonly EvidenceCode[];
};

const steps = [
  { from: 'claimed', to: 'probable', by: 'source' },
  { from: 'probable', to: 'documented', by: 'document' },
] as const;

/** What would narrow the range, month by month, the largest first: the claim is counted again as if those hours were better shown. */
export function wageGaps(of: WageBasis): readonly WageGap[] {
  const clock = clockOf(zoneIn(of.country));
  const now = wageRange(of, clock);
  const months = [...new Set(of.rows.map(({ day }) => monthOf(day)))];
  return steps
    .flatMap(({ from, to, by }) =>
      months.flatMap((month): WageGap[] => {
        const isWeak = (row: HourRow): boolean => monthOf(row.day) === month && basisOf(row.by) === from;
        const weak = of.rows.filter(isWeak);
        if (weak.length === 0) return [];
        const then = wageRange({ ...of, rows: of.rows.map((row) => (isWeak(row) ? { ...row, by } : row)) }, clock);
        const minutes = then.minutes[to] - now.minutes[to];
        const minor = then.gross[to] - now.gross[to];
        const days = new Set(weak.map(({ day }) => day)).size;
        return minutes > 0 || minor > 0
          ? [{ month, to, days, minutes, minor, by: [...new Set(weak.map((row) => row.by))] }]
          : [];
      }),
    )
    .sort((a, b) => b.minor - a.minor || (a.month < b.month ? -1 : 1));
}
