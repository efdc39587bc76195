import type { BcaInterval } from '../../statistics/populations/bootstrap/bca.ts';
import type { GateEvidence } from '../../statistics/populations/gate.ts';

/** What one method has found; a number that does not exist is null or NaN. */
type MethodFound = {
  readonly method: string;
  readonly isBound: boolean;
  readonly total: number | null;
  readonly limits: readonly { readonly lower: number | null; readonly upper: number | null }[];
  readonly bootstrap: BcaInterval | null;
};

/** By what a method is judged. Its limits are those of its resamples where it has them, else the first it has by itself. */
export function evidenceOf({ method, isBound, total, limits: [own], bootstrap }: MethodFound): GateEvidence {
  const [lower, upper] = bootstrap?.limits ?? [];
  return {
    method,
    isBound,
    total: total ?? Number.NaN,
    bootstrap,
    lower: lower?.value ?? own?.lower ?? Number.NaN,
    upper: upper?.value ?? own?.upper ?? Number.NaN,
  };
}

/** Whether a method estimates the number of people: one that only tends to a lower bound does not, nor does one that found no number. */
export const isEstimate = ({ isBound, total }: Pick<GateEvidence, 'isBound' | 'total'>): boolean =>
  !isBound && Number.isFinite(total);
