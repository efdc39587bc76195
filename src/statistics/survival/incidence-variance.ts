import { type CountsByTime, placeOfTime } from './counts-by-time.ts';

type Observed = {
  readonly counts: CountsByTime;
  /** Survival just before each distinct time. */
  readonly survivalBefore: Float64Array;
  /** Incidence of each cause just after each distinct time. */
  readonly incidence: readonly Float64Array[];
  readonly times: Float64Array;
  readonly causes: Uint8Array;
  readonly entries: Float64Array | undefined;
};

/** A value for survival (place 0) and for the incidence of each cause (places 1, 2, ...). */
type Influence = Float64Array;

/**
 * Variances of Aalen-Johansen incidences by the infinitesimal jackknife: the sum over observations of the square of
 * how much each of them moves the curve when its weight changes.
 *
 * The direct way keeps an influence for every observation and time. Only sums are kept here. At each time the influence of
 * every observation takes the same linear step (incidence gains survival times hazard, survival loses it); those at risk
 * then shift by one amount, and those with an event by another. Sums, squares and products follow the same way, so the work
 * grows with the number of distinct times and of late entries, not with their product.
 */
export function incidenceVariances(observed: Observed): Float64Array[] {
  const { counts, survivalBefore, incidence } = observed;
  const causeCount = incidence.length;
  const variances = incidence.map(() => new Float64Array(counts.time.length));
  const vector = (): Influence => new Float64Array(causeCount + 1);

  const moments = sumsOfProducts(causeCount);
  const late = observed.entries ? lateEntries(observed, observed.entries) : null;
  /** The influence of an observation at risk from the start without an event so far. */
  const common = vector();
  const hazard = vector();
  const shift = vector();
  const jump = vector();
  const group = vector();

  for (let j = 0; j < counts.time.length; j += 1) {
    const atRisk = counts.atRisk[j] as number;
    const survival = survivalBefore[j] as number;
    const eventsOf = (cause: number): number => (counts.leaving[cause] as Int32Array)[j] as number;
    let happened = 0;
    for (let cause = 1; cause <= causeCount; cause += 1) {
      happened += eventsOf(cause);
    }
    late?.arriveAt(j);
    if (happened > 0) {
      const one = survival / atRisk;
      hazard[0] = happened / atRisk;
      shift[0] = one * hazard[0];
      for (let cause = 1; cause <= causeCount; cause += 1) {
        hazard[cause] = eventsOf(cause) / atRisk;
        shift[cause] = -one * (hazard[cause] as number);
      }
      moments.step(hazard);
      sumOfInfluence(group, atRisk, common, late?.atRisk, survival, incidence, j);
      stepOf(group, hazard);
      moments.move(group, atRisk, shift);
      for (let cause = 1; cause <= causeCount; cause += 1) {
        const people = eventsOf(cause);
        if (people > 0) {
          sumOfInfluence(group, people, common, late?.leaving[cause], survival, incidence, j);
          stepOf(group, hazard);
          for (let place = 0; place <= causeCount; place += 1) {
            group[place] = (group[place] as number) + people * (shift[place] as number);
          }
          jump.fill(0);
          jump[0] = -one;
          jump[cause] = one;
          moments.move(group, people, jump);
        }
      }
      stepOf(common, hazard);
      for (let place = 0; place <= causeCount; place += 1) {
        common[place] = (common[place] as number) + (shift[place] as number);
      }
    }
    late?.leaveAfter(j, common);
    for (let cause = 1; cause <= causeCount; cause += 1) {
      // Rounding may leave a trifle below zero when everything has been cancelled.
      (variances[cause - 1] as Float64Array)[j] = Math.max(0, moments.square[cause] as number);
    }
  }
  return variances;
}

/** The linear step: incidence gains survival times its hazard, survival loses survival times the hazard of any cause. */
function stepOf(influence: Influence, hazard: Influence): void {
  const survival = influence[0] as number;
  influence[0] = survival * (1 - (hazard[0] as number));
  for (let place = 1; place < influence.length; place += 1) {
    influence[place] = (influence[place] as number) + survival * (hazard[place] as number);
  }
}

/**
 * The summed influence of some people just before time j: what each would have if at risk from the start, less what had
 * gathered before those who came late came (`before`, in the form of `lateEntries`).
 */
function sumOfInfluence(
  sum: Influence,
  people: number,
  common: Influence,
  before: Influence | undefined,
  survival: number,
  incidence: readonly Float64Array[],
  j: number,
): void {
  const late = before ? (before[0] as number) : 0;
  sum[0] = people * (common[0] as number) - late * survival;
  for (let place = 1; place < sum.length; place += 1) {
    const reached = j > 0 ? ((incidence[place - 1] as Float64Array)[j - 1] as number) : 0;
    const own = before ? (before[place] as number) : 0;
    sum[place] = people * (common[place] as number) - own - late * reached;
  }
}

/**
 * Over all observations: sums of squares of influence, and of products of the influence on survival and on each incidence.
 */
function sumsOfProducts(causeCount: number) {
  const square = new Float64Array(causeCount + 1);
  const product = new Float64Array(causeCount + 1);
  return {
    square,
    step(hazard: Influence): void {
      const survival = square[0] as number;
      const stay = 1 - (hazard[0] as number);
      for (let place = 1; place <= causeCount; place += 1) {
        const own = hazard[place] as number;
        const both = product[place] as number;
        square[place] = (square[place] as number) + own * (2 * both + own * survival);
        product[place] = (both + own * survival) * stay;
      }
      square[0] = survival * stay * stay;
    },
    /** `people` whose influences sum to `sum` all move by the same amount. */
    move(sum: Influence, people: number, by: Influence): void {
      const survivalBy = by[0] as number;
      const survivalSum = sum[0] as number;
      for (let place = 1; place <= causeCount; place += 1) {
        const own = by[place] as number;
        const ownSum = sum[place] as number;
        square[place] = (square[place] as number) + own * (2 * ownSum + people * own);
        product[place] = (product[place] as number) + own * survivalSum + survivalBy * (ownSum + people * own);
      }
      square[0] = (square[0] as number) + survivalBy * (2 * survivalSum + people * survivalBy);
    },
  };
}

/**
 * What those who came late must have taken off the common influence. An observation that enters when the common influence is
 * (s, i) and the curve (S, F) later misses s/S times the survival then, and i - F·s/S plus s/S times the incidence then; so
 * two numbers fixed at entry are enough, and they can be summed over observations.
 */
function lateEntries(observed: Observed, entries: Float64Array) {
  const { counts, times, causes, survivalBefore, incidence } = observed;
  const steps = counts.time.length;
  const places = incidence.length + 1;
  const fixedAtEntry = Array.from({ length: places }, () => new Float64Array(steps));
  const entryPlace = new Int32Array(times.length);
  const endPlace = new Int32Array(times.length);
  const firstOf = new Int32Array(steps + 1);
  for (let i = 0; i < times.length; i += 1) {
    entryPlace[i] = placeOfTime(counts.time, entries[i] as number);
    const end = placeOfTime(counts.time, times[i] as number);
    endPlace[i] = end;
    firstOf[end + 1] = (firstOf[end + 1] as number) + 1;
  }
  for (let j = 0; j < steps; j += 1) {
    firstOf[j + 1] = (firstOf[j + 1] as number) + (firstOf[j] as number);
  }
  const byEnd = new Int32Array(times.length);
  const next = firstOf.slice(0, steps);
  for (let i = 0; i < times.length; i += 1) {
    const end = endPlace[i] as number;
    byEnd[next[end] as number] = i;
    next[end] = (next[end] as number) + 1;
  }
  const atRisk = new Float64Array(places);
  const leaving = Array.from({ length: places }, () => new Float64Array(places));
  return {
    atRisk,
    leaving,
    arriveAt(j: number): void {
      for (const sums of leaving) {
        sums.fill(0);
      }
      for (let n = firstOf[j] as number; n < (firstOf[j + 1] as number); n += 1) {
        const i = byEnd[n] as number;
        const sums = leaving[causes[i] as number] as Influence;
        for (let place = 0; place < places; place += 1) {
          sums[place] =
            (sums[place] as number) + ((fixedAtEntry[place] as Float64Array)[entryPlace[i] as number] as number);
        }
      }
    },
    leaveAfter(j: number, common: Influence): void {
      const entering = counts.entering[j] as number;
      const survival = j + 1 < steps ? (survivalBefore[j + 1] as number) : 0;
      const ratio = survival > 0 ? (common[0] as number) / survival : 0;
      for (let place = 0; place < places; place += 1) {
        const reached = place > 0 ? ((incidence[place - 1] as Float64Array)[j] as number) : 0;
        const fixed = place === 0 ? ratio : (common[place] as number) - ratio * reached;
        (fixedAtEntry[place] as Float64Array)[j] = fixed;
        let left = 0;
        for (const sums of leaving) {
          left += sums[place] as number;
        }
        atRisk[place] = (atRisk[place] as number) + entering * fixed - left;
      }
    },
  };
}
