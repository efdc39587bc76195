import type { Act, TaskDraft } from '../../../kernel/act.ts';
import { heedAct, receiveAct, stopAct, withdrawnAct } from '../acts.ts';
import type { ReceiveFacts, StopFacts } from '../schema.ts';

/** That the yes to something which came by letter was taken back, as whoever holds the copy knows it. */
export type Withdrawal = {
  /** The letter that told of it. */
  readonly id: string;
  /** When the yes was taken back, and when this agency was told. */
  readonly at: string;
  readonly arrivedAt: string;
  /** When somebody here said that they have seen it. */
  readonly seenAt: string | null;
  /** The unit that had sent what rests on it no more. */
  readonly from: ReceiveFacts['from'] | null;
};

const isOfWithdrawal = (act: Act): boolean => [withdrawnAct, heedAct, stopAct].some(({ is }) => is(act));

/**
 * The acts of a stream that its own domain folds. Those that tell of a withdrawal are none of its matters; and an act whose
 * letter was stopped has come to nothing: what it asked, applied for or gave was neither asked, applied for nor given.
 */
export function withoutWithdrawals(acts: readonly Act[]): Act[] {
  const undone = new Set(stopsIn(acts).map(({ undoes }) => undoes));
  return acts.filter((act) => !isOfWithdrawal(act) && !undone.has(act.id));
}

/** Every letter about this matter that was stopped before it arrived. */
const stopsIn = (acts: readonly Act[]): StopFacts[] => acts.filter(stopAct.is).map(({ facts }) => facts);

/** Those after which nothing of the kind was sent again: this is what somebody who opens the matter must be told. */
export function standingStops(acts: readonly Act[]): StopFacts[] {
  const stops = stopsIn(acts);
  const undone = new Set(stops.map(({ undoes }) => undoes));
  const typeOf = (undoes: string): string | undefined => acts.find(({ id }) => id === undoes)?.type;
  const newest = new Map(stops.map((stop) => [typeOf(stop.undoes), stop]));
  return [...newest].flatMap(([kind, stop]) =>
    acts.some(({ id, type }) => type === kind && !undone.has(id)) ? [] : [stop],
  );
}

/** Every withdrawal that was told in a stream, in the order in which they came. */
export function withdrawalsIn(acts: readonly Act[]): Withdrawal[] {
  const [arrivals, heeded] = [acts.filter(receiveAct.is), acts.filter(heedAct.is)];
  return acts.filter(withdrawnAct.is).map(({ id, recordedAt, facts: { at, withdraws } }) => ({
    id,
    at,
    arrivedAt: recordedAt,
    seenAt: heeded.find(({ facts }) => facts.letter === id)?.recordedAt ?? null,
    from: arrivals.find((arrival) => arrival.id === withdraws)?.facts.from ?? null,
  }));
}

/** Days within which somebody should have said that they have seen it: a promise between agencies, no rule of law. */
const daysToSee = 1;

/** Until somebody has seen it, My work says it, whatever the matter is. */
export const withdrawalTasks = (
  about: { readonly stream: string; readonly kind: string },
  withdrawals: readonly Withdrawal[],
): TaskDraft[] =>
  withdrawals.map(({ id, arrivedAt, seenAt, from }) => ({
    id,
    kind: 'disclosure.withdrawn',
    aboutKind: about.kind,
    about: about.stream,
    dueAt: new Date(Date.parse(arrivedAt) + daysToSee * 86_400_000).toISOString(),
    owner: null,
    open: seenAt === null,
    answeredAt: null,
    waits: false,
    facts: { unitSv: from?.unit.sv ?? '', unitEn: from?.unit.en ?? '' },
  }));
