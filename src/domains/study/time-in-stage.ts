import { aalenJohansen, type CompetingCurves } from '../../statistics/aalen-johansen.ts';
import { kaplanMeier, type SurvivalCurve, survivalQuantile } from '../../statistics/kaplan-meier.ts';
import { type Exit, exitClass, exits } from './exits.ts';
import { exitCause, type Sojourns, wentOnCause } from './sojourns.ts';
import type { Curve, Days, TimeInStage } from './study-shape.ts';
import { smallestShown } from './suppression.ts';

/** Below ten at risk a curve says more about single persons than about the stage; there it is cut. */
const smallestAtRisk = 10;
/** Days at which the table reads the curves: a month, a quarter, half a year, one to four years. */
const tableDays = [30, 90, 180, 365, 730, 1095, 1460];

const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
const share = (value: number | undefined): number => Math.min(1, Math.max(0, rounded(value ?? 0, 3)));

/** Ways of leaving, as the three that are drawn: 1 went on, 2 lost, 3 ended otherwise; 0 is still there. */
const drawnCause = (cause: number): number => {
  if (cause <= wentOnCause) return cause;
  return exitClass(exits[cause - 2] as Exit) === 'lost' ? 2 : 3;
};

/** A curve of more steps looks the same and only makes the answer longer. */
const mostSteps = 60;

/** Steps of at least five persons each, so that no step is one person; cut where fewer than ten are left. */
function drawn(
  time: readonly number[],
  atRisk: readonly number[],
  events: readonly number[],
  heights: readonly [readonly number[], readonly number[], readonly number[]],
): Curve {
  const curve: Curve = [];
  const total = events.reduce((sum, count) => sum + count, 0);
  const smallestStep = Math.max(smallestShown, Math.ceil(total / mostSteps));
  let waiting = 0;
  for (let i = 0; i < time.length; i += 1) {
    if ((atRisk[i] as number) < smallestAtRisk) break;
    waiting += events[i] as number;
    if (waiting < smallestStep) continue;
    waiting = 0;
    const [height, lower, upper] = heights.map((list) => list[i] as number) as [number, number, number];
    curve.push([
      time[i] as number,
      share(height),
      share(Number.isNaN(lower) ? 0 : lower),
      share(Number.isNaN(upper) ? 1 : upper),
    ]);
  }
  return curve;
}

const quantile = (curve: SurvivalCurve, probability: number): Days => {
  const { estimate, lower, upper } = survivalQuantile(curve, probability);
  const day = (value: number | null): number | null => (value === null ? null : rounded(value, 1));
  return { days: day(estimate), lower: day(lower), upper: day(upper) };
};

/** The last point at or before a day, or -1. */
const placeAt = (time: readonly number[], day: number): number => time.findLastIndex((value) => value <= day);

function tableOf(curves: CompetingCurves, n: number): TimeInStage['at'] {
  const rows: TimeInStage['at'] = [];
  const runningSums = (list: readonly number[]): number[] => {
    let sum = 0;
    return list.map((value) => (sum += value));
  };
  const left = [...curves.events, curves.censored].map(runningSums);
  let before = left.map(() => 0);
  for (const days of tableDays) {
    const place = placeAt(curves.time, days);
    const now = left.map((sums) => (place < 0 ? 0 : (sums[place] as number)));
    const atRisk = n - now.reduce((sum, value) => sum + value, 0);
    const steps = now.map((value, k) => value - (before[k] as number));
    if (atRisk < smallestAtRisk) break;
    if (steps.some((step) => step > 0 && step < smallestShown)) continue;
    before = now;
    const [wentOn = 0, lost = 0, otherwise = 0] = curves.incidence.map((list) => share(place < 0 ? 0 : list[place]));
    const still = share(1 - wentOn - lost - otherwise);
    rows.push({ days, at_risk: atRisk, still_there: still, went_on: wentOn, lost, ended_otherwise: otherwise });
  }
  return rows;
}

/** The last day at which a curve still stands for ten or more. */
const lastFollowedDay = ({ time, atRisk }: CompetingCurves): number | undefined =>
  time.findLast((_, place) => (atRisk[place] as number) >= smallestAtRisk);

/** The chance of each loss by the last day that ten or more were followed. Losses that may not be shown one by one are put together. */
function lostBy(
  stay: Sojourns,
  causes: Uint8Array,
  day: number | undefined,
  mayShow: (exit: Exit) => boolean,
): TimeInStage['lost_by'] {
  const present = exits.filter((exit, index) => exitClass(exit) === 'lost' && causes.includes(exitCause(index + 1)));
  if (day === undefined || present.length === 0) return [];
  const shown = present.filter(mayShow);
  const names: (Exit | 'other')[] = present.length > shown.length ? [...shown, 'other'] : shown;
  const compact = causes.map((cause) => {
    if (cause <= wentOnCause) return cause;
    const exit = exits[cause - 2] as Exit;
    if (exitClass(exit) !== 'lost') return 2;
    return 3 + (shown.includes(exit) ? names.indexOf(exit) : names.indexOf('other'));
  });
  const curves = aalenJohansen(stay.times(), compact, 2 + names.length);
  const place = placeAt(curves.time, day);
  return names
    .map((exit, index) => ({ exit, days: day, share: share(place < 0 ? 0 : curves.incidence[2 + index]?.[place]) }))
    .toSorted((a, b) => b.share - a.share || (a.exit < b.exit ? -1 : 1));
}

/**
 * How long subjects stay in a stage. `half_left` is the Kaplan-Meier median until the stay ended in any way; the shares
 * that went on, were lost or ended otherwise are Aalen-Johansen incidences, because each of the three takes the others'
 * chance away and one minus Kaplan-Meier would overstate all of them. Open cases are watched to the last day and then
 * censored, never counted as lost.
 */
export function timeInStage(
  stay: Sojourns,
  shown: {
    readonly n: number | null;
    readonly untimed: number | null;
    readonly isWhole: boolean;
    readonly mayShow: (exit: Exit) => boolean;
  },
): TimeInStage {
  const times = stay.times();
  const causes = stay.causes();
  const leavers = causes.reduce((sum, cause) => sum + (cause > 0 ? 1 : 0), 0);
  const base: TimeInStage = {
    n: shown.n,
    untimed: shown.untimed,
    quarter_left: null,
    half_left: null,
    three_quarters_left: null,
    at: [],
    lost_by: [],
    curves: null,
    why: {},
  };
  if (shown.n === null) base.why.n = 'suppressed';
  if (shown.untimed === null) base.why.untimed = 'suppressed';
  if (times.length === 0) return { ...base, why: { ...base.why, half_left: 'no-dates' } };
  if (!shown.isWhole) return { ...base, why: { ...base.why, half_left: 'suppressed' } };
  if (times.length < smallestAtRisk || leavers < smallestShown)
    return { ...base, why: { ...base.why, half_left: 'too-few' } };
  const survival = kaplanMeier(
    times,
    causes.map((cause) => (cause > 0 ? 1 : 0)),
  );
  const curves = aalenJohansen(times, causes.map(drawnCause), 3);
  const at = tableOf(curves, times.length);
  const lastDay = lastFollowedDay(curves);
  const incidence = (k: number): Curve =>
    drawn(curves.time, curves.atRisk, curves.events[k] as number[], [
      curves.incidence[k] as number[],
      curves.lower[k] as number[],
      curves.upper[k] as number[],
    ]);
  return {
    ...base,
    quarter_left: quantile(survival, 0.25),
    half_left: quantile(survival, 0.5),
    three_quarters_left: quantile(survival, 0.75),
    at,
    lost_by: lostBy(stay, causes, lastDay, shown.mayShow),
    curves: {
      still_there: drawn(survival.time, survival.atRisk, survival.events, [
        survival.survival,
        survival.lower,
        survival.upper,
      ]),
      went_on: incidence(0),
      lost: incidence(1),
      ended_otherwise: incidence(2),
    },
  };
}
