import type { Claim, ClaimLine } from './claim.ts';
import { type Basis, overtimeOf } from './hours.ts';
import { wageRange } from './wages/wage-range.ts';

/** A part of a line that rests on less than the part before it: what would narrow the range. */
export type Gap = {
  readonly line: string;
  readonly act: string;
  readonly kind: ClaimLine['kind'];
  readonly from: Basis;
  readonly to: Basis;
  readonly kronor: number;
  readonly hours: number | null;
};

const steps = [
  ['documented', 'probable'],
  ['probable', 'claimed'],
] as const;

/** How many hours are between two bases; null where none are counted. */
function hoursBetween(computed: ClaimLine['computed'], from: Basis, to: Basis): number | null {
  if (computed.how === 'overtime') return overtimeOf(computed.schedule, to) - overtimeOf(computed.schedule, from);
  if (computed.how !== 'hours') return null;
  const { minutes } = wageRange(computed.basis);
  return Math.round((minutes[to] - minutes[from]) / 6) / 10;
}

/** Every such part, the largest first. */
export const gapsOf = (claim: Pick<Claim, 'lines'>): readonly Gap[] =>
  claim.lines
    .flatMap(({ line, act, kind, range, computed }) =>
      steps.flatMap(([from, to]): Gap[] => {
        const kronor = range ? range[to] - range[from] : 0;
        const hours = hoursBetween(computed, from, to);
        return kronor > 0 ? [{ line, act, kind, from, to, kronor, hours }] : [];
      }),
    )
    .sort((a, b) => b.kronor - a.kronor);
