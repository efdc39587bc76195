import type { Act } from '../../../kernel/act.ts';
import { receiveAct } from '../acts/receive.ts';
import { hearWithdrawn } from './acts/hear-withdrawal.ts';
import { heedWithdrawal } from './acts/heed.ts';
import { type StopFacts, stopSending } from './acts/stop.ts';
import type { Withdrawal } from './withdrawal.ts';

const isOfWithdrawal = (act: Act): boolean =>
  heedWithdrawal.is(act) || stopSending.is(act) || (hearWithdrawn.is(act) && act.facts.why === undefined);

/**
 * The acts of a stream that its own domain folds. Notices that a recorded consent was withdrawn are none of its matters; that the sender
 * withdrew the matter is; and an act whose letter was stopped has
 * come to nothing: what it asked, applied for or gave was neither asked, applied for nor given.
 */
export function withoutWithdrawals(acts: readonly Act[]): Act[] {
  const undone = new Set(stopsIn(acts).map(({ undoes }) => undoes));
  return acts.filter((act) => !isOfWithdrawal(act) && !undone.has(act.id));
}

/** Every letter about this matter that was stopped before it arrived. */
const stopsIn = (acts: readonly Act[]): StopFacts[] => acts.filter(stopSending.is).map(({ facts }) => facts);

/** Those after which nothing of the kind was sent again: this is what the page of the matter must show. */
export function standingStops(acts: readonly Act[]): StopFacts[] {
  const stops = stopsIn(acts);
  const undone = new Set(stops.map(({ undoes }) => undoes));
  const typeOf = (undoes: string): string | undefined => acts.find(({ id }) => id === undoes)?.type;
  const newest = new Map(stops.map((stop) => [typeOf(stop.undoes), stop]));
  return [...newest].flatMap(([kind, stop]) =>
    acts.some(({ id, type }) => type === kind && !undone.has(id)) ? [] : [stop],
  );
}

/** Every withdrawal that was recorded in a stream, in the order in which they came. */
export function withdrawalsIn(acts: readonly Act[]): Withdrawal[] {
  const [arrivals, heeded] = [acts.filter(receiveAct.is), acts.filter(heedWithdrawal.is)];
  return acts.filter(hearWithdrawn.is).map(({ id, recordedAt, facts: { at, withdraws, why } }) => ({
    id,
    why: why ?? ('consent' as const),
    at,
    arrivedAt: recordedAt,
    seenAt: heeded.find(({ facts }) => facts.letter === id)?.recordedAt ?? null,
    from: arrivals.find((arrival) => arrival.id === withdraws)?.facts.from ?? null,
  }));
}
