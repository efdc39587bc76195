import { removalAssumptions, removedObstacle } from '../../../statistics/survival/removed-obstacle.ts';
import { type Exit, exitClass, exits } from '../codes/exits.ts';
import { obstacles } from '../codes/obstacles.ts';
import { stagesOf } from '../codes/stages.ts';
import type { ChainTally } from '../paths/chain-tally.ts';
import { wentOnCause } from '../paths/sojourns.ts';
import type { Calculated, ChainFigures, Counterfactual } from '../schema.ts';
import { groupedStays, isEachCauseLarge, type Stays } from '../stays/grouped.ts';
import { smallestShown } from '../suppression/smallest-shown.ts';
import { largestLoss } from './finding.ts';

/**
 * Fewer followed through the stage than the first, fewer still there on the day than the second, or fewer dropped out with
 * the obstacle by then than the third: words only. In simulations the limits of fewer held the truth in 67 to 90 of 100,
 * since days are grouped by fives and a group is then a large part of what is left; from here on they held it in 91 to 97.
 */
export const fewestFollowed = 200;
const fewestStillThere = 30;
export const fewestLostWith = 30;
/** Samples for the limits. A limit of 300 is off by less than a tenth of the interval's length, nearly always. */
const replicates = 300;

/** Ways of leaving as they are calculated with; 0 is still there. */
const [wentOn, lostWith, lostOtherwise, endedOtherwise] = [1, 2, 3, 4];

/** How each person's stay ended, and of how many of those who dropped out no stay can be timed. */
export type StaysWithCause = { readonly stays: Stays; readonly untimedWith: number; readonly untimedOtherwise: number };

const countOf = ({ causes }: Stays, cause: number): number =>
  causes.reduce((sum, one) => sum + (one === cause ? 1 : 0), 0);

/**
 * The figures show how many dropped out with the obstacle on known days, which was shown nowhere before. So no reader may be
 * able to work out a few from it: with the obstacle and without, timed and not, those who dropped out are none or five of
 * each.
 */
export function tellsOfNoFew({ stays, untimedWith, untimedOtherwise }: StaysWithCause, untimed: number): boolean {
  const others = untimed - untimedWith - untimedOtherwise;
  const parts = [untimedWith, untimedOtherwise, others, untimed - untimedWith, untimed - untimedOtherwise];
  return isEachCauseLarge(stays) && parts.every((part) => part === 0 || part >= smallestShown);
}

/** What may be said, from the limits of the difference as they are shown. */
export const verdictOn = ({ lower, upper }: Calculated): 'no-effect-shown' | 'told' =>
  lower <= 0 && upper >= 0 ? 'no-effect-shown' : 'told';

const nothingSaid = {
  days: null,
  as_it_was: null,
  halved: null,
  removed: null,
  difference_halved: null,
  difference_removed: null,
  replicates: 0,
  assumptions: [],
};

/** Stays on one day that ended in one way, as one row with how many stays it is: so a large caseload takes no longer. */
function together({ times, causes }: Stays): Stays & { readonly counts: Float64Array } {
  const rows = new Map<string, { time: number; cause: number; count: number }>();
  for (let i = 0; i < times.length; i += 1) {
    const [time, cause] = [times[i] as number, causes[i] as number];
    const row = rows.get(`${time} ${cause}`);
    if (row) row.count += 1;
    else rows.set(`${time} ${cause}`, { time, cause, count: 1 });
  }
  const sorted = [...rows.values()].toSorted((a, b) => a.time - b.time || a.cause - b.cause);
  return {
    times: Float64Array.from(sorted, ({ time }) => time),
    causes: Uint8Array.from(sorted, ({ cause }) => cause),
    counts: Float64Array.from(sorted, ({ count }) => count),
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;
const calculated = (limits: Calculated | undefined): Calculated => ({
  estimate: rounded(limits?.estimate ?? 0),
  lower: rounded(limits?.lower ?? 0),
  upper: rounded(limits?.upper ?? 0),
});

/** The shares that would have gone on by a day, from stays in groups of five. */
export function goneOnWithout(stays: Stays, day: number, seed: number): Omit<Counterfactual, 'stage' | 'obstacle'> {
  const { times, causes, counts } = together(groupedStays(stays));
  const lost = counts.reduce(
    (sum, count, row) => sum + (causes[row] === lostWith && (times[row] as number) <= day ? count : 0),
    0,
  );
  if (lost < fewestLostWith) return { ...nothingSaid, verdict: 'too-early', seed };
  const by = (factor: number) =>
    removedObstacle(times, causes, endedOtherwise, lostWith, factor, [day], { counts, replicates, seed });
  const [removed, halved] = [by(0), by(0.5)];
  const first = (limits: Calculated[][]): Calculated => calculated(limits[0]?.[wentOn - 1]);
  const difference = first(removed.difference);
  return {
    verdict: verdictOn(difference),
    days: day,
    as_it_was: first(removed.asItIs),
    halved: first(halved.without),
    removed: first(removed.without),
    difference_halved: first(halved.difference),
    difference_removed: difference,
    replicates,
    seed,
    assumptions: [...removalAssumptions],
  };
}

/**
 * The stays at a stage with the ways in which they ended: of those who dropped out, the ones with the obstacle have these
 * days.
 */
function staysWith(tally: ChainTally, stage: number, obstacle: number): StaysWithCause {
  const stay = tally.sojourns[stage];
  const [times, all] = [stay?.times() ?? new Float64Array(0), stay?.causes() ?? new Uint8Array(0)];
  const left = new Map<number, number>();
  for (const days of tally.lostDays[stage]?.get(obstacle) ?? []) left.set(days, (left.get(days) ?? 0) + 1);
  // Stays of one length are the same to every figure, so it does not matter which of them had the obstacle.
  const causes = all.map((cause, i) => {
    if (cause <= wentOnCause) return cause;
    if (exitClass(exits[cause - 2] as Exit) !== 'lost') return endedOtherwise;
    const rest = left.get(times[i] as number) ?? 0;
    if (rest === 0) return lostOtherwise;
    left.set(times[i] as number, rest - 1);
    return lostWith;
  });
  const stays = { times, causes };
  const { ended = 0, counts } = tally.obstacles[stage] ?? {};
  const withIt = counts?.[obstacle] ?? 0;
  return {
    stays,
    untimedWith: withIt - countOf(stays, lostWith),
    untimedOtherwise: ended - withIt - countOf(stays, lostOtherwise),
  };
}

/**
 * What would have come of those at the stage where most drop out if its first obstacle had come half as often, or never.
 * Asked only where the stage, the obstacle's count and how many were timed are shown; null where they are not. The day is
 * the last of the table of time in stage on which enough were still there, so that *as it was* can be set beside it. Too
 * early to say: fewer than a finding needs, no curves to set it beside, or a few that could be worked out.
 */
export function counterfactual(tally: ChainTally, chain: ChainFigures, seed: number): Counterfactual | null {
  const loss = largestLoss(chain);
  const first = chain.obstacles.find(({ stage }) => stage === loss?.stage)?.ranked.find(({ count }) => count !== null);
  if (!loss?.time || !first?.count || loss.reached === null || loss.time.n === null) return null;
  const place = (stagesOf[tally.chain] as readonly string[]).indexOf(loss.stage);
  const asked = { stage: loss.stage, obstacle: first.obstacle };
  const few = { ...asked, ...nothingSaid, verdict: 'too-early' as const, seed };
  const { n, untimed, at } = loss.time;
  const day = at.findLast(({ at_risk }) => at_risk >= fewestStillThere)?.days;
  if (n < fewestFollowed || first.count < fewestLostWith || day === undefined || untimed === null) return few;
  const found = staysWith(tally, place, obstacles.indexOf(first.obstacle as (typeof obstacles)[number]));
  return tellsOfNoFew(found, untimed) ? { ...asked, ...goneOnWithout(found.stays, day, seed) } : few;
}
