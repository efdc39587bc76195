import { chiSquareTail } from '../special/gamma.ts';
import type { ItemAnswers } from './answers.ts';
import { isRefused, type RaschRefusal, raschModel } from './rasch.ts';

export type AndersenTest = {
  readonly statistic: number;
  readonly degrees: number;
  readonly p: number;
  /** Items that could not be estimated in every group and are in neither side of the comparison. */
  readonly leftOut: readonly number[];
};

/**
 * Andersen's likelihood ratio test (1973, Psychometrika 38:123): whether the difficulties are the same in every group of
 * people. 2 (Σ log L of the groups − log L of all), degrees (groups − 1) × (items − 1). Items that all had right, or all wrong, in one
 * group are left out of it for all, and named. With few people it finds little: *no misfit found* is not *fits*.
 */
export function andersenTest(
  answers: ItemAnswers,
  groups: readonly number[],
): AndersenTest | { refusal: RaschRefusal } {
  if (groups.length !== answers.length) throw new RangeError('every person is in one group');
  const parts = [...new Set(groups)].sort((a, b) => a - b);
  const items = answers[0]?.length ?? 0;
  const leftOut = new Set<number>();
  for (;;) {
    const asked: ItemAnswers = answers.map((row) => row.map((answer, item) => (leftOut.has(item) ? null : answer)));
    const all = raschModel(asked, { fewest: 1 });
    if (isRefused(all)) return all;
    const fits = parts.map((part) =>
      raschModel(
        asked.filter((_, person) => groups[person] === part),
        { fewest: 1 },
      ),
    );
    const before = leftOut.size;
    let sum = 0;
    for (const fit of [all, ...fits]) {
      if (isRefused(fit)) return fit;
      for (const [item, state] of fit.states.entries()) if (state !== 'estimated') leftOut.add(item);
      sum += fit === all ? -fit.logLikelihood : fit.logLikelihood;
    }
    if (leftOut.size === before) {
      const degrees = (parts.length - 1) * (items - leftOut.size - 1);
      const statistic = 2 * sum;
      return {
        statistic,
        degrees,
        p: degrees > 0 ? chiSquareTail(Math.max(0, statistic), degrees) : Number.NaN,
        leftOut: [...leftOut].sort((a, b) => a - b),
      };
    }
  }
}
