import { codesIn, rowsInOrder, timePlaces } from './ordered-observations.ts';

/** How events at the same time are counted: Efron (1977) as if in random order, Breslow (1974) as if all before any left. */
export type Ties = 'efron' | 'breslow';

/**
 * Observations of a regression. `covariates` holds one list for each covariate; `entries` is late entry, so that one person
 * whose covariates change can have several rows of (entry, time] one after the other; `strata` have hazards of their own.
 */
export type HazardData = {
  readonly times: Float64Array;
  readonly events: Uint8Array;
  readonly covariates: readonly Float64Array[];
  readonly entries?: Float64Array;
  readonly strata?: Int32Array;
};

/**
 * The same in the order in which it is walked: by stratum, last times first. Covariates are stored row after row, as given
 * less `centre`.
 */
export type Prepared = {
  readonly size: number;
  readonly time: Float64Array;
  /** The observation in each place of this order. */
  readonly order: Int32Array;
  readonly stratumCount: number;
  readonly stratum: Int32Array;
  readonly end: Int32Array;
  readonly event: Uint8Array;
  readonly rows: Float64Array;
  readonly centre: Float64Array;
  readonly scale: Float64Array;
  /** Places in this order of those who enter late, by stratum and last entries first, and when. */
  readonly entering: Int32Array;
  readonly entry: Int32Array;
};

export function prepareHazards(data: HazardData): Prepared {
  const { times, events, covariates, entries } = data;
  const n = times.length;
  const size = covariates.length;
  const strata = data.strata ?? new Int32Array(n);
  const stratumCount = codesIn(strata, n, 'stratum');
  if (events.length !== n || events.some((event) => event > 1)) {
    throw new RangeError('every observation needs an event of 0 or 1');
  }
  const { time, end, entry } = timePlaces(times, entries);
  const centre = new Float64Array(size);
  const scale = new Float64Array(size);
  for (const [j, list] of covariates.entries()) {
    if (list.length !== n || list.some((value) => !Number.isFinite(value))) {
      throw new RangeError(`covariate ${j} needs a finite number for every observation`);
    }
    centre[j] = list.reduce((sum, value) => sum + value, 0) / n;
    const squares = list.reduce((sum, value) => sum + (value - (centre[j] as number)) ** 2, 0);
    scale[j] = squares > 0 ? Math.sqrt(squares / n) : 1;
  }
  const lastFirst = (place: Int32Array): Int32Array => {
    const byPlace = rowsInOrder(
      place.map((at) => time.length - 1 - at),
      time.length + 1,
    );
    const byStratum = rowsInOrder(
      byPlace.map((row) => strata[row] as number),
      stratumCount,
    );
    return byStratum.map((at) => byPlace[at] as number);
  };
  const order = lastFirst(end);
  const rows = new Float64Array(n * size);
  const placeOf = new Int32Array(n);
  for (let place = 0; place < n; place += 1) {
    const row = order[place] as number;
    placeOf[row] = place;
    for (let j = 0; j < size; j += 1) {
      const value = (covariates[j] as Float64Array)[row] as number;
      rows[place * size + j] = (value - (centre[j] as number)) / (scale[j] as number);
    }
  }
  const entering = entries ? lastFirst(entry) : new Int32Array(0);
  return {
    size,
    time,
    order,
    stratumCount,
    stratum: order.map((row) => strata[row] as number),
    end: order.map((row) => end[row] as number),
    event: Uint8Array.from(order, (row) => events[row] as number),
    rows,
    centre,
    scale,
    entry: entering.map((row) => entry[row] as number),
    entering: entering.map((row) => placeOf[row] as number),
  };
}

/** What one event time adds. Information is stored row after row; `hazard` is the step of the baseline at the centre. */
export type RiskSetStep = {
  stratum: number;
  place: number;
  deaths: number;
  hazard: number;
  logLikelihood: number;
  readonly score: Float64Array;
  readonly information: Float64Array;
};

/**
 * Walks the event times of Cox's partial likelihood (1975, Biometrika 62:269) at these coefficients (of the prepared,
 * scaled covariates), stratum after stratum, from the last to the first. Sums over those at risk grow as earlier times
 * bring more of them and shrink where they had not entered yet, so a walk is one pass over the rows. The step that is
 * shown is one object, overwritten each time.
 */
export function eachRiskSet(
  { size, stratum, end, event, rows, entering, entry }: Prepared,
  coefficients: ArrayLike<number>,
  ties: Ties,
  visit: (step: RiskSetStep) => void,
): void {
  const n = end.length;
  const square = size * size;
  const step: RiskSetStep = {
    stratum: 0,
    place: 0,
    deaths: 0,
    hazard: 0,
    logLikelihood: 0,
    score: new Float64Array(size),
    information: new Float64Array(square),
  };
  const { score, information } = step;
  const risks = new Float64Array(n);
  for (let place = 0; place < n; place += 1) {
    let predictor = 0;
    for (let j = 0; j < size; j += 1) {
      predictor += (coefficients[j] as number) * (rows[place * size + j] as number);
    }
    risks[place] = Math.exp(predictor);
  }
  /** Of those at risk, and of those with an event now: sum of risks, of risk times covariate, and times their products. */
  const all = { risk: 0, first: new Float64Array(size), second: new Float64Array(square) };
  const dying = { risk: 0, first: new Float64Array(size), second: new Float64Array(square) };
  const mean = new Float64Array(size);
  const add = (sums: typeof all, place: number, sign: number): void => {
    const risk = sign * (risks[place] as number);
    sums.risk += risk;
    const { first, second } = sums;
    const at = place * size;
    for (let i = 0; i < size; i += 1) {
      const own = risk * (rows[at + i] as number);
      first[i] = (first[i] as number) + own;
      for (let j = 0; j <= i; j += 1) {
        second[i * size + j] = (second[i * size + j] as number) + own * (rows[at + j] as number);
      }
    }
  };
  const clear = (sums: typeof all): void => {
    sums.risk = 0;
    sums.first.fill(0);
    sums.second.fill(0);
  };
  let [place, gone, present] = [0, 0, 0];
  while (place < n) {
    const now = end[place] as number;
    if (place === 0 || stratum[place] !== step.stratum) {
      step.stratum = stratum[place] as number;
      clear(all);
      present = 0;
      while (gone < entering.length && (stratum[entering[gone] as number] as number) < step.stratum) gone += 1;
    }
    while (
      gone < entering.length &&
      (entry[gone] as number) >= now &&
      stratum[entering[gone] as number] === step.stratum
    ) {
      add(all, entering[gone] as number, -1);
      present -= 1;
      gone += 1;
    }
    // No one left: begin again, so that the rounding of large sums taken off again does not stay.
    if (present === 0) clear(all);
    step.logLikelihood = 0;
    step.deaths = 0;
    score.fill(0);
    for (; place < n && end[place] === now && stratum[place] === step.stratum; place += 1) {
      add(all, place, 1);
      present += 1;
      if (event[place] === 1) {
        if (step.deaths === 0) clear(dying);
        step.deaths += 1;
        add(dying, place, 1);
        step.logLikelihood += Math.log(risks[place] as number);
        for (let j = 0; j < size; j += 1) score[j] = (score[j] as number) + (rows[place * size + j] as number);
      }
    }
    if (step.deaths === 0) continue;
    step.place = now;
    step.hazard = 0;
    information.fill(0);
    for (let k = 0; k < step.deaths; k += 1) {
      const part = ties === 'efron' ? k / step.deaths : 0;
      const risk = all.risk - part * dying.risk;
      step.logLikelihood -= Math.log(risk);
      step.hazard += 1 / risk;
      for (let i = 0; i < size; i += 1) {
        mean[i] = ((all.first[i] as number) - part * (dying.first[i] as number)) / risk;
        score[i] = (score[i] as number) - (mean[i] as number);
        for (let j = 0; j <= i; j += 1) {
          const at = i * size + j;
          const second = ((all.second[at] as number) - part * (dying.second[at] as number)) / risk;
          information[at] = (information[at] as number) + second - (mean[i] as number) * (mean[j] as number);
        }
      }
    }
    for (let i = 0; i < size; i += 1) {
      for (let j = i + 1; j < size; j += 1) information[i * size + j] = information[j * size + i] as number;
    }
    visit(step);
  }
}

/** The logarithm of the partial likelihood with its first derivatives, and the second with the sign turned (information). */
export type PartialLikelihood = { value: number; score: Float64Array; information: Float64Array };

export function partialLikelihood(
  prepared: Prepared,
  coefficients: ArrayLike<number>,
  ties: Ties = 'efron',
): PartialLikelihood {
  const { size } = prepared;
  const sum = { value: 0, score: new Float64Array(size), information: new Float64Array(size * size) };
  eachRiskSet(prepared, coefficients, ties, (step) => {
    sum.value += step.logLikelihood;
    for (let i = 0; i < size; i += 1) sum.score[i] = (sum.score[i] as number) + (step.score[i] as number);
    for (let i = 0; i < size * size; i += 1) {
      sum.information[i] = (sum.information[i] as number) + (step.information[i] as number);
    }
  });
  return sum;
}
