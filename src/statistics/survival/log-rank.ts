import { chiSquareTail } from '../special/gamma.ts';
import { type Matrix, quadraticForm } from '../special/positive-definite.ts';
import { codesIn, timePlaces } from './ordered-observations.ts';

/**
 * What a log-rank test compares: in each group the events seen and those expected if the groups did not differ (weighted
 * when rho is not 0), the variance of their difference (row after row) and the chi-square with its p value.
 */
export type LogRank = {
  observed: Float64Array;
  expected: Float64Array;
  variance: Matrix;
  statistic: number;
  degrees: number;
  p: number;
};

/**
 * `rho`: 0 weighs all times alike (log-rank, Mantel 1966), 1 weighs by the survival just before (Peto and Peto 1972), so
 * early differences count more; the family is that of Harrington and Fleming (1982, Biometrika 69:553). `strata`:
 * expectations are formed within each stratum and added up. `entries`: late entry.
 */
export type LogRankOptions = { rho?: number; strata?: Int32Array; entries?: Float64Array };

/**
 * Whether two or more groups leave at the same rate. `events` holds 1 where the event was seen, `groups` a group from 0
 * for each observation. At each time the events are shared out over the groups as those at risk are; the variance is the
 * hypergeometric one. Same numbers as R's survival::survdiff. One degree less than groups that were ever at risk;
 * without any event the statistic is 0 of 0 degrees and p is NaN. It sees hazards that cross badly.
 */
export function logRank(
  times: Float64Array,
  events: Uint8Array,
  groups: Int32Array,
  options: LogRankOptions = {},
): LogRank {
  const { rho = 0, strata = new Int32Array(times.length), entries } = options;
  const n = times.length;
  const groupCount = codesIn(groups, n, 'group');
  const stratumCount = codesIn(strata, n, 'stratum');
  if (events.length !== n || events.some((event) => event > 1)) {
    throw new RangeError('every observation needs an event of 0 or 1');
  }
  const { time, end, entry } = timePlaces(times, entries);
  const total = { observed: new Float64Array(groupCount), expected: new Float64Array(groupCount) };
  const variance = new Float64Array(groupCount * groupCount);
  const places = time.length;
  const changes = new Float64Array((places + 1) * groupCount);
  const happened = new Float64Array(places * groupCount);
  const atRisk = new Float64Array(groupCount);
  for (let stratum = 0; stratum < stratumCount; stratum += 1) {
    changes.fill(0);
    happened.fill(0);
    for (let i = 0; i < n; i += 1) {
      if (strata[i] === stratum) {
        const group = groups[i] as number;
        const from = ((entry[i] as number) + 1) * groupCount + group;
        const last = (end[i] as number) * groupCount + group;
        changes[from] = (changes[from] as number) + 1;
        changes[last + groupCount] = (changes[last + groupCount] as number) - 1;
        happened[last] = (happened[last] as number) + (events[i] as number);
      }
    }
    atRisk.fill(0);
    let survival = 1;
    for (let j = 0; j < places; j += 1) {
      let [present, died] = [0, 0];
      for (let group = 0; group < groupCount; group += 1) {
        const now = (atRisk[group] as number) + (changes[j * groupCount + group] as number);
        atRisk[group] = now;
        present += now;
        died += happened[j * groupCount + group] as number;
      }
      if (died > 0) {
        const weight = rho === 0 ? 1 : survival ** rho;
        addTime(total, variance, atRisk, happened.subarray(j * groupCount), { present, died, weight });
        survival *= (present - died) / present;
      }
    }
  }
  const difference = total.observed.map((observed, group) => observed - (total.expected[group] as number));
  const { statistic, degrees } = quadraticForm(difference, variance);
  return { ...total, variance, statistic, degrees, p: degrees > 0 ? chiSquareTail(statistic, degrees) : Number.NaN };
}

function addTime(
  total: { observed: Float64Array; expected: Float64Array },
  variance: Matrix,
  atRisk: Float64Array,
  happened: Float64Array,
  { present, died, weight }: { present: number; died: number; weight: number },
): void {
  const groupCount = atRisk.length;
  const hypergeometric = present > 1 ? (weight * weight * died * (present - died)) / (present - 1) : 0;
  for (let group = 0; group < groupCount; group += 1) {
    const share = (atRisk[group] as number) / present;
    total.observed[group] = (total.observed[group] as number) + weight * (happened[group] as number);
    total.expected[group] = (total.expected[group] as number) + weight * died * share;
    for (let other = 0; other < groupCount; other += 1) {
      const at = group * groupCount + other;
      const own = (group === other ? 1 : 0) - (atRisk[other] as number) / present;
      variance[at] = (variance[at] as number) + hypergeometric * share * own;
    }
  }
}
