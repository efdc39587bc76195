import type { Act, TaskDraft } from '../../../kernel/act.ts';
import type { HeedFacts, ReceiveFacts, WithdrawnFacts } from '../schema.ts';

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

const types = ['disclosure.withdrawn', 'withdrawal.acknowledge'];
type Told = Pick<Act, 'id' | 'type' | 'facts' | 'recordedAt'>;

/** The acts of a stream that its own domain folds: those that tell of a withdrawal are none of its matters. */
export const withoutWithdrawals = (acts: readonly Act[]): Act[] => acts.filter(({ type }) => !types.includes(type));

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
