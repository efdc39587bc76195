import { compare } from '../../../kernel/compare.ts';
import { aalenJohansen, type CompetingCurves } from '../../../statistics/survival/aalen-johansen.ts';
import { kaplanMeier, type SurvivalCurve, survivalQuantile } from '../../../statistics/survival/kaplan-meier.ts';
import { type Exit, exitClass, exits } from '../codes/exits.ts';
import { exitCause, type Sojourns, wentOnCause } from '../paths/sojourns.ts';
import type { Curve, Days, TimeInStage } from '../schema.ts';
import { smallestShown } from '../suppression/smallest-shown.ts';
import { groupedStays, isEachCauseLarge, type Stays } from './grouped.ts';

/** Below ten at risk a curve says more about single persons than about the stage; there it is cut. */
const smallestAtRisk = 10;
/** Days at which the table reads the curves: a month, a quarter, half a year, one to four years. */
const tableDays = [30, 90, 180, 365, 730, 1095, 1460];

const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
const share = (value: number | undefined): number => Math.min(1, Math.max(0, rounded(value ?? 0, 3)));

/** Ways of leaving, as the three that are drawn: 1 went on, 2 dropped out, 3 ended otherwise; 0 is still there. */
const drawnCause = (compact: number): number => (compact <= wentOnCause ? compact : compact === 2 ? 3 : 2);

/** A curve of more steps looks the same and only makes the answer longer. */
const mostSteps = 60;

/** The steps of a curve that are drawn; it is cut where fewer than ten are left. */
function drawn(
  time: readonly number[],
  atRisk: readonly number[],
  events: readonly number[],
  heights: readonly [readonly number[], readonly number[], readonly number[]],
): Curve {
  const curve: Curve = [];
  const total = events.reduce((sum, count) => sum + count, 0);
  const smallestStep = Math.ceil(total / mostSteps);
  let waiting = 0;
  for (let i = 0; i < time.length; i += 1) {
    if ((atRisk[i] as number) < smallestAtRisk) break;
    waiting += events[i] as number;
    if (waiting === 0 || waiting < smallestStep) continue;
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
  const leftOn = curves.time.map((_, place) =>
    [...curves.events, curves.censored].reduce((sum, list) => sum + (list[place] as number), 0),
  );
  for (const days of tableDays) {
    const place = placeAt(curves.time, days);
    const atRisk = n - leftOn.slice(0, place + 1).reduce((sum, count) => sum + count, 0);
    if (atRisk < smallestAtRisk) break;
    const [wentOn = 0, lost = 0, otherwise = 0] = curves.incidence.map((list) => share(place < 0 ? 0 : list[place]));
    const still = share(1 - wentOn - lost - otherwise);
    rows.push({ days, at_risk: atRisk, still_there: still, went_on: wentOn, lost, ended_otherwise: otherwise });
  }
  return rows;
}

/** The last day at which a curve is still of ten or more. */
const lastFollowedDay = ({ time, atRisk }: CompetingCurves): number | undefined =>
  time.findLast((_, place) => (atRisk[place] as number) >= smallestAtRisk);

type LossName = Exit | 'other';

/**
 * Went on, ended otherwise, and from here on one number for each kind of drop-out that may be shown apart from the others.
 */
const firstLoss = 3;

/**
 * The losses that may be named: those that may be shown, and that five or more with known days took; the others are one
 * kind. Where too few would be left for the others, no loss is named.
 */
function namedLosses(causes: Uint8Array, mayShow: (exit: Exit) => boolean): readonly LossName[] {
  const counts = exits.map((_, index) =>
    causes.reduce((sum, cause) => sum + (cause === exitCause(index + 1) ? 1 : 0), 0),
  );
  const present = exits.filter((exit, index) => exitClass(exit) === 'lost' && (counts[index] as number) > 0);
  const count = (exit: Exit): number => counts[exits.indexOf(exit)] as number;
  const shown = present.filter((exit) => mayShow(exit) && count(exit) >= smallestShown);
  const rest = present.filter((exit) => !shown.includes(exit)).reduce((sum, exit) => sum + count(exit), 0);
  if (rest === 0) return shown;
  return rest < smallestShown ? ['other'] : [...shown, 'other'];
}

/**
 * Every way of leaving as one number: 0 is still there, 1 went on, 2 ended otherwise, from 3 on the drop-outs in their
 * order.
 */
function compactCauses(causes: Uint8Array, names: readonly LossName[]): Uint8Array {
  const lossOf = (exit: Exit): number => firstLoss + names.indexOf(names.includes(exit) ? exit : 'other');
  return causes.map((cause) => {
    if (cause <= wentOnCause) return cause;
    const exit = exits[cause - 2] as Exit;
    return exitClass(exit) === 'lost' ? lossOf(exit) : 2;
  });
}

/** The chance of each loss by the last day that ten or more were followed; none where they may not be shown apart. */
function lostBy({ times, causes }: Stays, names: readonly LossName[], day: number | undefined): TimeInStage['lost_by'] {
  if (day === undefined || names.length === 0 || (names.length === 1 && names[0] === 'other')) return [];
  const curves = aalenJohansen(times, causes, firstLoss - 1 + names.length);
  const place = placeAt(curves.time, day);
  return names
    .map((exit, index) => {
      const incidence = curves.incidence[firstLoss - 1 + index];
      return { exit, days: day, share: share(place < 0 ? 0 : incidence?.[place]) };
    })
    .toSorted((a, b) => b.share - a.share || compare(a.exit, b.exit));
}

/**
 * How long subjects stay in a stage. `half_left` is the Kaplan-Meier median until the stay ended in any way; the shares that
 * went on, dropped out or ended otherwise are Aalen-Johansen incidences, because each of the three takes the others' chance
 * away and one minus Kaplan-Meier would overstate all of them. Open cases are watched to the last day and then censored,
 * never counted as dropped out.
 *
 * The three days are those of the stays as they are. Everything else is computed from stays in groups of at least five
 * (grouped.ts), so that no difference of two figures, in the curves, in the table or between them, is about fewer.
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
  const losses = namedLosses(causes, shown.mayShow);
  const stays = { times, causes: compactCauses(causes, losses) };
  const survival = kaplanMeier(
    times,
    causes.map((cause) => (cause > 0 ? 1 : 0)),
  );
  const days = {
    quarter_left: quantile(survival, 0.25),
    half_left: quantile(survival, 0.5),
    three_quarters_left: quantile(survival, 0.75),
  };
  if (!isEachCauseLarge(stays)) return { ...base, ...days, why: { ...base.why, curves: 'suppressed' } };
  const grouped = groupedStays(stays);
  const drawnCauses = grouped.causes.map(drawnCause);
  const curves = aalenJohansen(grouped.times, drawnCauses, 3);
  const still = kaplanMeier(
    grouped.times,
    drawnCauses.map((cause) => (cause > 0 ? 1 : 0)),
  );
  const lastDay = lastFollowedDay(curves);
  const incidence = (k: number): Curve =>
    drawn(curves.time, curves.atRisk, curves.events[k] as number[], [
      curves.incidence[k] as number[],
      curves.lower[k] as number[],
      curves.upper[k] as number[],
    ]);
  return {
    ...base,
    ...days,
    at: tableOf(curves, times.length),
    lost_by: lostBy(grouped, losses, lastDay),
    curves: {
      still_there: drawn(still.time, still.atRisk, still.events, [still.survival, still.lower, still.upper]),
      went_on: incidence(0),
      lost: incidence(1),
      ended_otherwise: incidence(2),
    },
  };
}
