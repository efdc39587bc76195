import { normalQuantile } from '../special/normal-distribution.ts';
import { type HazardCoefficient, summaries } from './cox.ts';
import { fineGrayResiduals } from './fine-gray-residuals.ts';
import { type Climb, maximise } from './newton.ts';
import { prepareHazards } from './partial-likelihood.ts';
import { censoringWeights, subdistributionRisk, type WeightedData } from './subdistribution-risk.ts';

export type FineGrayFit = {
  observations: number;
  /** How many came to the ending. */
  events: number;
  /** `hazardRatio` is the ratio of subdistribution hazards. */
  coefficients: HazardCoefficient[];
  /** Of the coefficients, row after row; NaN for those that are not estimated. */
  covariance: Float64Array;
  logLikelihood: { atZero: number; fitted: number };
  iterations: number;
  /** Cumulative baseline subdistribution hazard at covariates of 0; incidence there is 1 - exp(-hazard). */
  baseline: { time: Float64Array; hazard: Float64Array };
};

export type CompetingData = {
  readonly times: Float64Array;
  /** 0 censored, 1, 2, ... what happened. */
  readonly causes: Uint8Array;
  readonly covariates: readonly Float64Array[];
};

/**
 * The regression of Fine and Gray (1999, JASA 94:496) on the cumulative incidence of one ending: who came to another ending
 * stays in the risk set with the weight of not having been censored since. A coefficient above 0 means that more come to the
 * ending; how much faster those who are left do is what `coxRegression` gives. Ties by Breslow's way; the variance is the
 * sandwich with the contribution of the estimated censoring, as in R's cmprsk::crr. Censoring must not depend on the
 * covariates. No late entry.
 */
export function fineGray(data: CompetingData, ending: number, options: { confidence?: number } = {}): FineGrayFit {
  const { confidence = 0.95 } = options;
  const { times, causes, covariates } = data;
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError('confidence lies between 0 and 1');
  }
  if (!(Number.isInteger(ending) && ending >= 1) || causes.length !== times.length) {
    throw new RangeError('every observation needs a cause, and the ending is 1 or more');
  }
  const events = causes.map((cause) => (cause === ending ? 1 : 0));
  if (covariates.length === 0 || !events.includes(1)) {
    throw new RangeError('a regression needs at least one covariate and one event');
  }
  const prepared = prepareHazards({ times, events, covariates });
  const weighted: WeightedData = { ...prepared, ...censoringWeights(causes, ending, prepared) };
  const size = covariates.length;
  const found = maximise(
    (at) => climb(weighted, at),
    covariates.map((list, j) => rangeOf(list) / (prepared.scale[j] as number)),
    events.reduce((sum, event) => sum + event, 0),
  );
  const residuals = fineGrayResiduals(weighted, found.at);
  const covariance = sandwich(found.covariance, residuals, size);
  const z = normalQuantile(0.5 + confidence / 2);
  const scaled = covariance.map(
    (value, at) => value / ((prepared.scale[Math.floor(at / size)] as number) * (prepared.scale[at % size] as number)),
  );
  return {
    observations: times.length,
    events: events.reduce((sum, event) => sum + event, 0),
    coefficients: summaries({ ...found, covariance }, prepared.scale, z),
    covariance: scaled,
    logLikelihood: { atZero: found.atZero.value, fitted: found.value },
    iterations: found.iterations,
    baseline: baselineOf(weighted, found.at),
  };
}

function rangeOf(list: Float64Array): number {
  const least = list.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  return list.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY) - least;
}

function climb(data: WeightedData, at: Float64Array): Climb {
  const { size } = data;
  const sum: Climb = { value: 0, score: new Float64Array(size), information: new Float64Array(size * size) };
  const { score, information } = sum;
  const steps = subdistributionRisk(data, at);
  for (let step = 0; step < steps.place.length; step += 1) {
    const deaths = steps.deaths[step] as number;
    const risk = steps.risk[step] as number;
    sum.value += (steps.predictor[step] as number) - deaths * Math.log(risk);
    for (let i = 0; i < size; i += 1) {
      const mean = steps.mean[step * size + i] as number;
      score[i] = (score[i] as number) + (steps.covariates[step * size + i] as number) - deaths * mean;
      for (let j = 0; j < size; j += 1) {
        const square = steps.square[(step * size + i) * size + j] as number;
        const product = mean * (steps.mean[step * size + j] as number);
        information[i * size + j] = (information[i * size + j] as number) + deaths * (square - product);
      }
    }
  }
  return sum;
}

/** bread · (sum of residual squares) · bread; NaN stays NaN. Residuals are stored row after row. */
function sandwich(bread: Float64Array, residuals: Float64Array, size: number): Float64Array {
  const filling = new Float64Array(size * size);
  for (let row = 0; row < residuals.length; row += size) {
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        const product = (residuals[row + i] as number) * (residuals[row + j] as number);
        filling[i * size + j] = (filling[i * size + j] as number) + product;
      }
    }
  }
  const isKept = Array.from({ length: size }, (_, i) => !Number.isNaN(bread[i * size + i] as number));
  return bread.map((value, at) => {
    if (Number.isNaN(value)) return Number.NaN;
    const [row, column] = [Math.floor(at / size), at % size];
    let sum = 0;
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        if (isKept[i] && isKept[j]) {
          sum +=
            (bread[row * size + i] as number) *
            (filling[i * size + j] as number) *
            (bread[j * size + column] as number);
        }
      }
    }
    return sum;
  });
}

function baselineOf(data: WeightedData, at: Float64Array): FineGrayFit['baseline'] {
  const steps = subdistributionRisk(data, at);
  const atCentre = at.reduce((sum, own, j) => sum + (own * (data.centre[j] as number)) / (data.scale[j] as number), 0);
  let sum = 0;
  const hazard = Float64Array.from(steps.place, (_, step) => {
    sum += ((steps.deaths[step] as number) / (steps.risk[step] as number)) * Math.exp(-atCentre);
    return sum;
  });
  return { time: Float64Array.from(steps.place, (place) => data.time[place] as number), hazard };
}
