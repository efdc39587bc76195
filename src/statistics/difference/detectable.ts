import { studentQuantile } from '../special/student.ts';

/** What is known or guessed before the first count. Shares from 0 to 1. */
export type Plan = {
  readonly units: number;
  /** How many are counted in each unit and period. */
  readonly perCell: number;
  readonly share: number;
  /** How alike two counted in one unit and period are (ICC), and what of that stays from period to period. */
  readonly alike: number;
  readonly stays: number;
};

/** The chance to see it, and the error in either direction. */
const power = 0.8;
const error = 0.05;

const reach = (degrees: number): number => studentQuantile(1 - error / 2, degrees) + studentQuantile(power, degrees);

/** The variance of a cell's share around its unit: chance, and what comes and goes with the period. */
const cellVariance = ({ perCell, share, alike, stays }: Plan): number =>
  share * (1 - share) * ((1 - alike) / perCell + alike * (1 - stays));

/** The smallest effect, as a difference of shares, seen with a chance of 80 % when half the units are trained between two periods. */
export const detectableInTwoGroups = (plan: Plan): number =>
  reach(plan.units - 2) * Math.sqrt((8 * cellVariance(plan)) / plan.units);

/**
 * The same when units are trained in steps: variance of Hussey and Hughes (2007, Contemporary Clinical Trials 28:182). `starts`
 * are the periods from which each unit is trained, from 1 upwards.
 */
export function detectableInSteps(plan: Plan, starts: readonly (number | null)[], periods: number): number {
  const cell = cellVariance(plan);
  const unit = plan.share * (1 - plan.share) * plan.alike * plan.stays;
  let [all, byPeriod, byUnit] = [0, 0, 0];
  for (let period = 0; period < periods; period += 1) {
    const trained = starts.filter((start) => start !== null && start <= period).length;
    all += trained;
    byPeriod += trained ** 2;
  }
  for (const start of starts) byUnit += start === null ? 0 : Math.max(0, periods - start) ** 2;
  const units = starts.length;
  const above = units * cell * (cell + periods * unit);
  const below =
    (units * all - byPeriod) * cell + (all ** 2 + units * periods * all - periods * byPeriod - units * byUnit) * unit;
  return reach(units - 2) * Math.sqrt(above / below);
}

/** The smallest effect that an estimate with this standard error would have shown with a chance of 80 %. */
export const detectableWith = (standardError: number, degrees: number): number => reach(degrees) * standardError;
