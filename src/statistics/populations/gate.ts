import type { BcaInterval } from './bootstrap/bca.ts';
import { peopleByLists } from './frequency-estimators.ts';
import { type ListTable, onAllOf, peopleSeen } from './list-table.ts';
import { logLinearFit } from './log-linear/fit.ts';
import { modelFrom, pairsOf } from './log-linear/hierarchical-model.ts';

/** What may be shown of a hidden number: the estimate, only the range of the methods, or nothing. */
export type Verdict = 'estimate' | 'range' | 'nothing';

/** Why not more may be shown, with the number that decided. `hint` reasons change nothing but must be read with it. */
export type GateReason = {
  readonly code:
    | 'nobody-seen'
    | 'fewer-than-three-lists'
    | 'too-few-on-several-lists'
    | 'few-on-several-lists'
    | 'main-effects-not-estimable'
    | 'no-method-estimates'
    | 'no-interval'
    | 'methods-far-apart'
    | 'methods-apart'
    | 'many-replicates-dropped'
    | 'limit-from-few-replicates'
    | 'pairs-without-overlap'
    | 'seen-are-a-small-part';
  readonly effect: Verdict | 'hint';
  readonly figure: number;
};

/** What must hold for any of these estimates, and no table can show. */
export const assumptions = [
  'closed-population',
  'records-linked-correctly',
  'everyone-could-be-listed',
  'no-dependence-of-all-lists-at-once',
  'same-definition-in-all-lists',
  'one-period',
] as const;

export type Gate = {
  readonly verdict: Verdict;
  readonly reasons: readonly GateReason[];
  readonly assumptions: readonly (typeof assumptions)[number][];
};

/** One method's total, NaN where it has none, and its bootstrap interval if it has one. */
export type GateEvidence = {
  readonly method: string;
  readonly total: number;
  readonly lower: number;
  readonly upper: number;
  readonly bootstrap: BcaInterval | null;
  /** Whether its total estimates the number of people; a lower bound says nothing about how far methods are apart. */
  readonly isBound: boolean;
};

/** With fewer on both lists Chapman's estimate is known to be biased (Seber 1982, 3.1: at least 7). */
const fewestTwice = 7;
/** The relative error of a total is about 1/sqrt(people on several lists): below this more than one in seven. */
const fewTwice = 50;
/** A range whose ends are so many times apart is no answer, and so many no point. */
const tooFarApart = 5;
const farApart = 2;
/** Of replicates, the share without any model that can be estimated. */
const manyDropped = 0.05;

/**
 * Whether an estimate of people on no list may be shown at all, and why not. Fewer than three lists can check nothing;
 * few people on several lists, methods that contradict each other, a limit that rests on a handful of replicates, and
 * models that cannot be estimated each take something away. The thresholds are conventions, named above with their reason.
 */
export function gateOf(table: ListTable, evidence: readonly GateEvidence[]): Gate {
  const people = peopleSeen(table);
  if (people === 0) return gate([{ code: 'nobody-seen', effect: 'nothing', figure: 0 }]);
  return gate([...tableReasons(table, people), ...methodReasons(evidence, people)]);
}

function gate(reasons: readonly GateReason[]): Gate {
  const has = (effect: Verdict): boolean => reasons.some((reason) => reason.effect === effect);
  const verdict = has('nothing') ? 'nothing' : has('range') ? 'range' : 'estimate';
  return { verdict, reasons, assumptions };
}

function tableReasons(table: ListTable, people: number): GateReason[] {
  const reasons: GateReason[] = [];
  const lists = table.names.length;
  if (lists < 3) reasons.push({ code: 'fewer-than-three-lists', effect: 'nothing', figure: lists });
  const several = people - (peopleByLists(table)[0] as number);
  if (several < fewestTwice) reasons.push({ code: 'too-few-on-several-lists', effect: 'nothing', figure: several });
  else if (several < fewTwice) reasons.push({ code: 'few-on-several-lists', effect: 'range', figure: several });
  const { status } = logLinearFit(table, modelFrom(lists));
  if (status !== 0) reasons.push({ code: 'main-effects-not-estimable', effect: 'nothing', figure: status });
  const onAll = onAllOf(table);
  const without = pairsOf(lists).filter((pair) => onAll[pair] === 0).length;
  if (without > 0) reasons.push({ code: 'pairs-without-overlap', effect: 'hint', figure: without });
  return reasons;
}

function methodReasons(evidence: readonly GateEvidence[], people: number): GateReason[] {
  const reasons: GateReason[] = [];
  const estimates = evidence.filter(({ isBound, total }) => !isBound && Number.isFinite(total));
  if (estimates.length === 0) return [{ code: 'no-method-estimates', effect: 'nothing', figure: 0 }];
  if (!estimates.some(({ lower, upper }) => Number.isFinite(lower) && Number.isFinite(upper))) {
    reasons.push({ code: 'no-interval', effect: 'nothing', figure: 0 });
  }
  const totals = estimates.map(({ total }) => total);
  const apart = Math.max(...totals) / Math.min(...totals);
  if (apart > tooFarApart) reasons.push({ code: 'methods-far-apart', effect: 'nothing', figure: apart });
  else if (apart > farApart) reasons.push({ code: 'methods-apart', effect: 'range', figure: apart });
  const share = people / Math.min(...totals);
  if (share < 0.1) reasons.push({ code: 'seen-are-a-small-part', effect: 'hint', figure: share });
  const boots = estimates.flatMap(({ bootstrap }) => (bootstrap === null ? [] : [bootstrap]));
  const dropped = Math.max(0, ...boots.map((one) => one.dropped / one.replicates));
  if (dropped > manyDropped) reasons.push({ code: 'many-replicates-dropped', effect: 'range', figure: dropped });
  const few = boots.flatMap(({ limits }) => limits.filter(({ fromFew }) => fromFew));
  if (few.length > 0) {
    const least = Math.min(...few.map(({ probability }) => Math.min(probability, 1 - probability)));
    reasons.push({ code: 'limit-from-few-replicates', effect: 'range', figure: least });
  }
  return reasons;
}
