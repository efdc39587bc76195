import { subdistributionRisk, type WeightedData } from './subdistribution-risk.ts';

/**
 * What each row adds to the score of the Fine-Gray likelihood, with what its censoring does to the weights of others
 * (eta and psi in Fine and Gray 1999, section 4): the filling of the sandwich variance. One list of covariates for each row
 * in prepared order, row after row.
 */
export function fineGrayResiduals(data: WeightedData, coefficients: ArrayLike<number>): Float64Array {
  const { size, end, rows, kind, uncensored, censoredAt, atRisk } = data;
  const n = end.length;
  const places = uncensored.length;
  const steps = subdistributionRisk(data, coefficients);
  /** Up to and with each place: baseline hazard, and hazard times mean covariates. From it on: the same times `uncensored`. */
  const width = 1 + size;
  const upTo = new Float64Array((places + 1) * width);
  const fromOn = new Float64Array((places + 1) * width);
  const stepAt = new Int32Array(places).fill(-1);
  for (let step = 0; step < steps.place.length; step += 1) stepAt[steps.place[step] as number] = step;
  const hazardTimes = (step: number, a: number): number => {
    const hazard = (steps.deaths[step] as number) / (steps.risk[step] as number);
    return a === 0 ? hazard : hazard * (steps.mean[step * size + a - 1] as number);
  };
  for (let j = 0; j < places; j += 1) {
    const step = stepAt[j] as number;
    for (let a = 0; a < width; a += 1) {
      const before = j === 0 ? 0 : (upTo[(j - 1) * width + a] as number);
      upTo[j * width + a] = before + (step < 0 ? 0 : hazardTimes(step, a));
    }
  }
  for (let j = places - 1; j >= 0; j -= 1) {
    const step = stepAt[j] as number;
    for (let a = 0; a < width; a += 1) {
      const own = step < 0 ? 0 : (uncensored[j] as number) * hazardTimes(step, a);
      fromOn[j * width + a] = (fromOn[(j + 1) * width + a] as number) + own;
    }
  }
  const shift = censoringShift(data, steps.rowRisk, fromOn);
  const residuals = new Float64Array(n * size);
  for (let i = 0; i < n; i += 1) {
    const place = end[i] as number;
    const risk = steps.rowRisk[i] as number;
    const step = stepAt[place] as number;
    for (let a = 0; a < size; a += 1) {
      const own = rows[i * size + a] as number;
      const gone = (list: Float64Array, at: number) =>
        own * (list[at * width] as number) - (list[at * width + 1 + a] as number);
      let sum = -risk * gone(upTo, place);
      if (kind[i] === 1) sum += own - (steps.mean[step * size + a] as number);
      if (kind[i] === 2) sum -= (risk / (uncensored[place] as number)) * gone(fromOn, place + 1);
      const q = shift.perPerson[place * size + a] as number;
      sum += (kind[i] === 0 ? q : 0) - (shift.upTo[place * size + a] as number);
      residuals[i * size + a] = sum;
    }
  }
  return residuals;

  /**
   * q/pi of the paper at each place: what one censored there takes from the events then and later by lowering the weights
   * of those who had come to another ending before. And its sum, times the hazard of censoring, up to and with each place.
   */
  function censoringShift(own: WeightedData, rowRisk: Float64Array, later: Float64Array) {
    const perPerson = new Float64Array(places * size);
    const sumUpTo = new Float64Array(places * size);
    const weight = new Float64Array(width);
    let next = n - 1;
    for (let j = 0; j < places; j += 1) {
      for (; next >= 0 && (own.end[next] as number) < j; next -= 1) {
        if (own.kind[next] === 2) {
          const by = (rowRisk[next] as number) / (own.uncensored[own.end[next] as number] as number);
          weight[0] = (weight[0] as number) + by;
          for (let a = 0; a < size; a += 1) {
            weight[1 + a] = (weight[1 + a] as number) + by * (own.rows[next * size + a] as number);
          }
        }
      }
      const here = atRisk[j] as number;
      for (let a = 0; a < size; a += 1) {
        const q =
          (weight[1 + a] as number) * (later[j * width] as number) -
          (weight[0] as number) * (later[j * width + 1 + a] as number);
        perPerson[j * size + a] = q / here;
        const before = j === 0 ? 0 : (sumUpTo[(j - 1) * size + a] as number);
        sumUpTo[j * size + a] = before + ((q / here) * (censoredAt[j] as number)) / here;
      }
    }
    return { perPerson, upTo: sumUpTo };
  }
}
