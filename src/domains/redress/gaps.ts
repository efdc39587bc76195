import type { Claim, ClaimLine } from './claim.ts';
import { type Basis, overtimeOf } from './hours.ts';

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

/** Every such part, the largest first. */
export const gapsOf = (claim: Pick<Claim, 'lines'>): readonly Gap[] =>
  claim.lines
    .flatMap(({ line, act, kind, range, computed }) =>
      steps.flatMap(([from, to]): Gap[] => {
        const kronor = range ? range[to] - range[from] : 0;
        const hours =
          computed.how === 'overtime' ? overtimeOf(computed.schedule, to) - overtimeOf(computed.schedule, from) : null;
        return kronor > 0 ? [{ line, act, kind, from, to, kronor, hours }] : [];
      }),
    )
    .sort((a, b) => b.kronor - a.kronor);
