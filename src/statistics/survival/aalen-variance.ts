import { groupTimes } from './group-times.ts';
import { timePlaces } from './ordered-observations.ts';

/** The incidence of one ending just after each time at which any ending came, and its variance. */
export type IncidenceWithVariance = { time: Float64Array; incidence: Float64Array; variance: Float64Array };

/**
 * The cumulative incidence of one ending with the variance of Aalen (1978, Annals of Statistics 6:534): what every event
 * so far does to the incidence, squared and summed, with the factor of the hypergeometric variance for ties. R's
 * cmprsk::cuminc gives this one and Gray's test belongs to it; `aalenJohansen` gives the infinitesimal jackknife, as
 * survfit does. Both estimate the same and differ by about one part in the number at risk.
 */
export function aalenVariance(times: Float64Array, causes: Uint8Array, ending: number): IncidenceWithVariance {
  if (causes.length !== times.length) {
    throw new RangeError('every observation needs a cause');
  }
  if (!(Number.isInteger(ending) && ending >= 1)) {
    throw new RangeError('the ending is 1 or more; 0 is censored');
  }
  const places = timePlaces(times);
  const kindOf = (i: number) => (causes[i] === 0 ? 0 : causes[i] === ending ? 1 : 2);
  const table = groupTimes(places, new Int32Array(times.length), 1, kindOf);
  const happened = new Set<number>();
  for (let i = 0; i < times.length; i += 1) {
    if (causes[i] !== 0) happened.add(places.end[i] as number);
  }
  const incidence = new Float64Array(table.steps);
  const variance = new Float64Array(table.steps);
  // An event at u moves the incidence F at t by a(u) - F(t)·b(u), times its size: three sums of squares and products.
  let [squareA, product, squareB] = [0, 0, 0];
  for (let j = 0; j < table.steps; j += 1) {
    const atRisk = table.atRisk[j] as number;
    const before = table.survivalBefore[j] as number;
    const after = table.survivalAfter[j] as number;
    const [came, left] = [table.ofEnding[j] as number, table.ofOthers[j] as number];
    const reached = (table.incidenceBefore[j] as number) + (before * came) / atRisk;
    const add = (events: number, a: number, b: number): void => {
      const ties = events > 1 ? 1 - (events - 1) / (atRisk - 1) : 1;
      const size = events > 0 ? ties * events * (before / atRisk) ** 2 : 0;
      squareA += size * a * a;
      product += size * a * b;
      squareB += size * b * b;
    };
    const b = after > 0 ? 1 / after : 0;
    add(came, 1 + reached * b, b);
    add(left, reached * b, b);
    incidence[j] = reached;
    variance[j] = Math.max(0, squareA - 2 * reached * product + reached * reached * squareB);
  }
  const time = places.time.filter((_, place) => happened.has(place));
  return { time, incidence, variance };
}
