import { chiSquareTail } from '../special/gamma.ts';
import { quadraticForm } from '../special/positive-definite.ts';
import { type GroupTimes, groupTimes } from './group-times.ts';
import { codesIn, timePlaces } from './ordered-observations.ts';

/** `score`: for each group, weighted events more (above 0) or fewer than if no group differed. */
export type GrayTest = { score: Float64Array; variance: Float64Array; statistic: number; degrees: number; p: number };

/** `rho`: weight (1 - incidence so far) to this power; 0 weighs all times alike. `strata`: scores are formed within each. */
export type GrayOptions = { rho?: number; strata?: Int32Array };

/**
 * Whether the cumulative incidence of one ending is the same in two or more groups: the test of Gray (1988, Annals of
 * Statistics 16:1141). Unlike log-rank on the ending it compares how many come to it, not how fast those who are left do,
 * so it answers "does this group reach it less often", other endings included. `causes` holds 0 for censored and 1 to
 * `causeCount`; `ending` is the one compared. Same numbers as R's cmprsk::cuminc. No late entry: the method has none.
 *
 * Each group counts as at risk those who are, divided by its survival and times (1 - incidence): as many as had not come to
 * the ending if only censoring took away. The variance adds what every group's events, of the ending and of others, do to
 * the score; for ties it has the factor of the hypergeometric variance.
 */
export function grayTest(
  times: Float64Array,
  causes: Uint8Array,
  groups: Int32Array,
  ending: number,
  options: GrayOptions = {},
): GrayTest {
  const { rho = 0, strata = new Int32Array(times.length) } = options;
  const groupCount = codesIn(groups, times.length, 'group');
  const stratumCount = codesIn(strata, times.length, 'stratum');
  if (causes.length !== times.length) {
    throw new RangeError('every observation needs a cause');
  }
  if (!(Number.isInteger(ending) && ending >= 1)) {
    throw new RangeError('the ending compared is 1 or more; 0 is censored');
  }
  const places = timePlaces(times);
  const score = new Float64Array(groupCount);
  const variance = new Float64Array(groupCount * groupCount);
  const kindOf = (i: number) => (causes[i] === 0 ? 0 : causes[i] === ending ? 1 : 2);
  for (let stratum = 0; stratum < stratumCount; stratum += 1) {
    const counted = groupTimes(places, groups, groupCount, (i) => (strata[i] === stratum ? kindOf(i) : -1));
    addStratum(counted, rho, score, variance);
  }
  const { statistic, degrees } = quadraticForm(score, variance);
  return { score, variance, statistic, degrees, p: degrees > 0 ? chiSquareTail(statistic, degrees) : Number.NaN };
}

/** One stratum. First the score and, in `reach`, how far each group's weights had come at each time; then the variance. */
function addStratum(counted: GroupTimes, rho: number, score: Float64Array, variance: Float64Array): void {
  const { groupCount, steps, atRisk, ofEnding, ofOthers, survivalBefore, survivalAfter, incidenceBefore } = counted;
  const size = groupCount * groupCount;
  /** h: at risk by survival, summed over groups; the pooled incidence before and after each step. */
  const pooledRisk = new Float64Array(steps);
  const pooledBefore = new Float64Array(steps);
  const pooledAfter = new Float64Array(steps);
  const risk = (j: number, group: number): number => {
    const present = atRisk[j * groupCount + group] as number;
    return present > 0 ? present / (survivalBefore[j * groupCount + group] as number) : 0;
  };
  const weight = (j: number, group: number, other: number): number => {
    const share = risk(j, other) / (pooledRisk[j] as number);
    return (1 - (pooledBefore[j] as number)) ** rho * risk(j, group) * ((group === other ? 1 : 0) - share);
  };
  let pooled = 0;
  const reach = new Float64Array(steps * size);
  const reached = new Float64Array(size);
  for (let j = 0; j < steps; j += 1) {
    let [all, notYet, events] = [0, 0, 0];
    for (let group = 0; group < groupCount; group += 1) {
      all += risk(j, group);
      notYet += risk(j, group) * (1 - (incidenceBefore[j * groupCount + group] as number));
      events += ofEnding[j * groupCount + group] as number;
    }
    pooledRisk[j] = all;
    pooledBefore[j] = pooled;
    // Where all are counted as having come to the ending, nothing more is known of how the weights vary.
    const hazard = 1 - pooled > 1e-12 ? events / (all * (1 - pooled)) : 0;
    for (let group = 0; group < groupCount && events > 0; group += 1) {
      const own = risk(j, group) * (1 - (incidenceBefore[j * groupCount + group] as number));
      const expected = notYet > 0 ? (events * own) / notYet : 0;
      const more = (ofEnding[j * groupCount + group] as number) - expected;
      score[group] = (score[group] as number) + (1 - pooled) ** rho * more;
      for (let other = 0; other < groupCount; other += 1) {
        const at = group * groupCount + other;
        reached[at] = (reached[at] as number) + hazard * weight(j, group, other);
      }
    }
    reach.set(reached, j * size);
    pooled += events / all;
    pooledAfter[j] = pooled;
  }
  const influence = new Float64Array(groupCount);
  const add = (by: number): void => {
    for (let group = 0; group < groupCount; group += 1) {
      for (let other = 0; other < groupCount; other += 1) {
        const at = group * groupCount + other;
        variance[at] = (variance[at] as number) + by * (influence[group] as number) * (influence[other] as number);
      }
    }
  };
  for (let j = 0; j < steps; j += 1) {
    let events = 0;
    for (let group = 0; group < groupCount; group += 1) events += ofEnding[j * groupCount + group] as number;
    for (let source = 0; source < groupCount; source += 1) {
      const at = j * groupCount + source;
      const present = atRisk[at] as number;
      if (present === 0) continue;
      const others = ofOthers[at] as number;
      const before = survivalBefore[at] as number;
      const after = survivalAfter[at] as number;
      const left = after > 0 ? (1 - (pooledAfter[j] as number)) / after : 0;
      const still = (group: number): number =>
        (reached[group * groupCount + source] as number) - (reach[j * size + group * groupCount + source] as number);
      if (events > 0) {
        const own = after > 0 ? 1 - left : 1;
        for (let group = 0; group < groupCount; group += 1) {
          influence[group] = weight(j, group, source) + own * still(group);
        }
        const all = pooledRisk[j] as number;
        const ties = events > 1 ? 1 - (events - 1) / (all * before - 1) : 1;
        add((ties * events * before) / (all * present));
      }
      if (others > 0 && after > 0) {
        for (let group = 0; group < groupCount; group += 1) {
          influence[group] = left * still(group);
        }
        const ties = others > 1 ? 1 - (others - 1) / (present - 1) : 1;
        add(ties * others * (before / present) ** 2);
      }
    }
  }
}
