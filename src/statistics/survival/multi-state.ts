import { normalQuantile } from '../special/normal-distribution.ts';
import { pointLimits } from './curve-limits.ts';
import { occupationVariances } from './occupation-variance.ts';
import { type SpellSteps, type Spells, spellSteps } from './spell-steps.ts';

/**
 * The chance of being in each state by a time. Lists run alongside `time` (each time at which a spell ended); those of
 * states have one list for each state. `atRisk` counts just before the time. Limits are NaN where the chance is 0.
 */
export type StateCurves = {
  time: Float64Array;
  atRisk: Float64Array[];
  probability: Float64Array[];
  standardError: Float64Array[];
  lower: Float64Array[];
  upper: Float64Array[];
  /** The share in each state at the beginning. */
  initial: Float64Array;
  /** How often each state was left for each other one: a list for each state left. */
  transitions: Float64Array[];
};

/**
 * The Aalen-Johansen estimate for any number of states (Aalen and Johansen 1978, Scandinavian Journal of Statistics 5:141):
 * at each time the chances move as those at risk in each state do. States are numbered from 0; a state that nobody leaves
 * is an end. It needs no Markov assumption for these chances when nobody enters late (Datta and Satten 2001, Statistics &
 * Probability Letters 55:403); with late entry it does. Standard errors by the infinitesimal jackknife over persons, limits
 * on the log scale: the same numbers as R's survival::survfit(Surv(start, stop, state) ~ 1, id, istate).
 *
 * `initial` is known to be where all begin when they all begin in one state, else the share among those who are there at
 * the common beginning, or at risk at the first transition (at the first loss, when nobody moved: R refuses such data); that
 * share has its error too. Give it to say otherwise.
 */
export function multiState(
  spells: Spells,
  stateCount: number,
  options: { confidence?: number; initial?: readonly number[] } = {},
): StateCurves {
  const { confidence = 0.95 } = options;
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError('confidence lies between 0 and 1');
  }
  const steps = spellSteps(spells, stateCount, options.initial);
  const variances = occupationVariances(steps);
  const z = normalQuantile(0.5 + confidence / 2);
  const rows = shownPlaces(steps);
  const states = Array.from({ length: stateCount }, (_, state) => state);
  const pick = (list: Float64Array, state: number) =>
    Float64Array.from(rows, (place) => list[place * stateCount + state] as number);
  const probability = states.map((state) => pick(steps.after, state));
  const standardError = states.map((state) => pick(variances, state).map(Math.sqrt));
  const limits = states.map((state) =>
    Array.from(probability[state] as Float64Array, (chance, row) =>
      pointLimits(chance, standardError[state]?.[row] as number, z, 'log'),
    ),
  );
  return {
    time: Float64Array.from(rows, (place) => steps.time[place] as number),
    atRisk: states.map((state) => pick(steps.atRisk, state)),
    probability,
    standardError,
    lower: limits.map((list) => Float64Array.from(list, (both) => both.lower)),
    upper: limits.map((list) => Float64Array.from(list, (both) => both.upper)),
    initial: steps.initial,
    transitions: states.map((state) => steps.transitions.slice(state * stateCount, (state + 1) * stateCount)),
  };
}

/** The places at which a spell ended, from where the curve begins. */
function shownPlaces({ time, stop, begins }: SpellSteps): Int32Array {
  const ends = new Uint8Array(time.length);
  for (const place of stop) ends[place] = 1;
  return Int32Array.from(time.keys()).filter((place) => ends[place] === 1 && place >= begins);
}
