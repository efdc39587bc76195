import type { Prepared } from './partial-likelihood.ts';

/** Censoring, by place of the distinct times, and which rows (in prepared order) had come to another ending. */
export type CensoringWeights = {
  /** The chance of not having been censored before each place (Kaplan-Meier of the censoring). */
  readonly uncensored: Float64Array;
  readonly censoredAt: Float64Array;
  readonly atRisk: Float64Array;
  /** Per row in prepared order: 0 censored, 1 the ending, 2 another. */
  readonly kind: Uint8Array;
};

export type WeightedData = Prepared & CensoringWeights;

export function censoringWeights(
  causes: Uint8Array,
  ending: number,
  { end, order }: Pick<Prepared, 'end' | 'order'>,
): CensoringWeights {
  const places = (end[0] ?? -1) + 1;
  const kind = Uint8Array.from(order, (row) => (causes[row] === 0 ? 0 : causes[row] === ending ? 1 : 2));
  const censoredAt = new Float64Array(places);
  const atRisk = new Float64Array(places);
  for (let i = 0; i < end.length; i += 1) {
    const at = end[i] as number;
    atRisk[at] = i + 1;
    if (kind[i] === 0) censoredAt[at] = (censoredAt[at] as number) + 1;
  }
  const uncensored = new Float64Array(places);
  let chance = 1;
  for (let j = 0; j < places; j += 1) {
    uncensored[j] = chance;
    chance *= 1 - (censoredAt[j] as number) / (atRisk[j] as number);
  }
  return { uncensored, censoredAt, atRisk, kind };
}

/**
 * The weighted risk sets, one step for each time of the ending, earliest first; lists of covariates are stored step after
 * step.
 */
export type SubdistributionRisk = {
  place: Int32Array;
  deaths: Float64Array;
  /** Sum of risks; mean of the covariates and of their products in the risk set. */
  risk: Float64Array;
  mean: Float64Array;
  square: Float64Array;
  /** Sum of predictors and of covariates of those who come to the ending. */
  predictor: Float64Array;
  covariates: Float64Array;
  /** Of each row in prepared order. */
  rowRisk: Float64Array;
};

/**
 * At each time of the ending: all who are still there with weight 1, and all who came to another ending before with the
 * chance of not having been censored since. The latter grow from the first time on and the former from the last back, so
 * two passes over the rows do it.
 */
export function subdistributionRisk(data: WeightedData, coefficients: ArrayLike<number>): SubdistributionRisk {
  const { size, end, rows, kind, uncensored } = data;
  const n = end.length;
  const stepOf = new Int32Array(uncensored.length).fill(-1);
  for (let i = 0; i < n; i += 1) if (kind[i] === 1) stepOf[end[i] as number] = 0;
  const places: number[] = [];
  for (let j = 0; j < stepOf.length; j += 1) if (stepOf[j] === 0) stepOf[j] = places.push(j) - 1;
  const steps = places.length;
  const block = 1 + size + size * size;
  const sums = new Float64Array(steps * block);
  const running = new Float64Array(block);
  const rowRisk = new Float64Array(n);
  const predictors = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    let predictor = 0;
    for (let j = 0; j < size; j += 1) predictor += (coefficients[j] as number) * (rows[i * size + j] as number);
    predictors[i] = predictor;
    rowRisk[i] = Math.exp(predictor);
  }
  const add = (i: number, weight: number): void => {
    running[0] = (running[0] as number) + weight;
    for (let a = 0; a < size; a += 1) {
      const own = weight * (rows[i * size + a] as number);
      running[1 + a] = (running[1 + a] as number) + own;
      for (let b = 0; b < size; b += 1) {
        const at = 1 + size + a * size + b;
        running[at] = (running[at] as number) + own * (rows[i * size + b] as number);
      }
    }
  };
  const put = (step: number, weight: number): void => {
    for (let at = 0; at < block; at += 1) {
      sums[step * block + at] = (sums[step * block + at] as number) + weight * (running[at] as number);
    }
  };
  let next = n - 1;
  for (let step = 0; step < steps; step += 1) {
    const place = places[step] as number;
    for (; next >= 0 && (end[next] as number) < place; next -= 1) {
      if (kind[next] === 2) add(next, (rowRisk[next] as number) / (uncensored[end[next] as number] as number));
    }
    put(step, uncensored[place] as number);
  }
  running.fill(0);
  const list = (length: number) => new Float64Array(length);
  const result: SubdistributionRisk = {
    place: Int32Array.from(places),
    deaths: list(steps),
    risk: list(steps),
    mean: list(steps * size),
    square: list(steps * size * size),
    predictor: list(steps),
    covariates: list(steps * size),
    rowRisk,
  };
  next = 0;
  for (let step = steps - 1; step >= 0; step -= 1) {
    const place = places[step] as number;
    for (; next < n && (end[next] as number) >= place; next += 1) {
      add(next, rowRisk[next] as number);
      if (kind[next] === 1) {
        const own = stepOf[end[next] as number] as number;
        result.deaths[own] = (result.deaths[own] as number) + 1;
        result.predictor[own] = (result.predictor[own] as number) + (predictors[next] as number);
        for (let a = 0; a < size; a += 1) {
          const at = own * size + a;
          result.covariates[at] = (result.covariates[at] as number) + (rows[next * size + a] as number);
        }
      }
    }
    put(step, 1);
    const risk = sums[step * block] as number;
    result.risk[step] = risk;
    for (let a = 0; a < size; a += 1) result.mean[step * size + a] = (sums[step * block + 1 + a] as number) / risk;
    for (let a = 0; a < size * size; a += 1) {
      result.square[step * size * size + a] = (sums[step * block + 1 + size + a] as number) / risk;
    }
  }
  return result;
}
