import type { Act, TaskDraft } from '../../../kernel/act.ts';
import type { HeedFacts, ReceiveFacts, StopFacts, WithdrawnFacts } from '../schema.ts';

/** That the yes to something which came by letter was taken back, as whoever holds the copy knows it. */
export type Withdrawal = {
  /** The letter that told of it. */
  readonly id: string;
  /** When the yes was taken back, and when this house was told. */
  readonly at: string;
  readonly arrivedAt: string;
  /** When somebody here said that they have seen it. */
  readonly seenAt: string | null;
  /** The unit that had sent what rests on it no more. */
  readonly from: ReceiveFacts['from'] | null;
};

const types = ['disclosure.withdrawn', 'withdrawal.acknowledge', 'disclosure.stop'];
type Told = Pick<Act, 'id' | 'type' | 'facts' | 'recordedAt'>;

/**
 * The acts of a stream that its own domain folds. Those that tell of a withdrawal are none of its matters; and an act whose
 * letter was stopped has come to nothing: what it asked, applied for or gave was neither asked, applied for nor given.
 */
export function withoutWithdrawals(acts: readonly Act[]): Act[] {
  const undone = new Set(stopsIn(acts).map(({ undoes }) => undoes));
  return acts.filter(({ id, type }) => !types.includes(type) && !undone.has(id));
}

/** Every letter about this matter that was stopped before it arrived. */
const stopsIn = (acts: readonly Told[]): StopFacts[] =>
  acts.filter(({ type }) => type === 'disclosure.stop').map(({ facts }) => facts as StopFacts);

/** Those after which nothing of the kind was sent anew: this is what somebody who opens the matter must be told. */
export function standingStops(acts: readonly Told[]): StopFacts[] {
  const stops = stopsIn(acts);
  const undone = new Set(stops.map(({ undoes }) => undoes));
  const typeOf = (undoes: string): string | undefined => acts.find(({ id }) => id === undoes)?.type;
  const newest = new Map(stops.map((stop) => [typeOf(stop.undoes), stop]));
  return [...newest].flatMap(([kind, stop]) =>
    acts.some(({ id, type }) => type === kind && !undone.has(id)) ? [] : [stop],
  );
}

/** Every withdrawal that was told in a stream, in the order in which they came. */
export function withdrawalsIn(acts: readonly Told[]): Withdrawal[] {
  return acts
    .filter(({ type }) => type === 'disclosure.withdrawn')
    .map((act) => {
      const { at, withdraws } = act.facts as WithdrawnFacts;
      const arrival = acts.find(({ id, type }) => type === 'disclosure.receive' && id === withdraws);
      const seen = acts.find(
        ({ type, facts }) => type === 'withdrawal.acknowledge' && (facts as HeedFacts).letter === act.id,
      );
      return {
        id: act.id,
        at,
        arrivedAt: act.recordedAt,
        seenAt: seen?.recordedAt ?? null,
        from: (arrival?.facts as ReceiveFacts | undefined)?.from ?? null,
      };
    });
}

/** Days within which somebody should have said that they have seen it: a promise between houses, no rule of law. */
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
