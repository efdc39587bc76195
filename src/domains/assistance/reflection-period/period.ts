import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import type { MayBeWithdrawn } from '../../../kernel/mistakes/withdrawal.ts';
import type { ReceiveFacts } from '../../disclosures/public.ts';
import type { StayUntil } from '../letter.ts';
import type { interpreters, periodEnds, periodStates } from '../schema.ts';

export type PeriodState = (typeof periodStates)[number];

/**
 * The reflection period as one agency follows it: considered, informed, wished, asked for or applied for, decided, running, ended. It holds
 * days and no ground of a permit, and nothing of what the person says to any agency.
 */
export type Period = MayBeWithdrawn & {
  readonly reference: string;
  readonly state: PeriodState;
  readonly person: string | null;
  readonly alias: string;
  readonly case: string | null;
  readonly language: string | null;
  /** The unit that asked for it, where it came by letter. */
  readonly from: ReceiveFacts['from'] | null;
  readonly request: string | null;
  readonly informedOn: string | null;
  readonly informedWith: (typeof interpreters)[number] | null;
  readonly wishedOn: string | null;
  readonly askedOn: string | null;
  readonly appliedOn: string | null;
  readonly decidedOn: string | null;
  /** The day of the decision is day 1. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly endsAt: string | null;
  readonly extendedOn: string | null;
  readonly toldUpTo: StayUntil['state'] | null;
  /** An extension has arrived after the coordinator was last told of one; where none has, nothing is stored of it. */
  readonly extendedSinceTold?: true;
  readonly endedOn: string | null;
  readonly endReason: (typeof periodEnds)[number] | null;
  readonly beganAt: string;
  /** The letters by which it was asked and applied for, as this agency sent or got them. */
  readonly letters: readonly string[];
  /** The newest act. */
  readonly head: string;
};

/** Whether a period of a person is followed that has not ended. */
export const isFollowed = (periods: readonly Here<Period>[]): boolean =>
  periods.some(({ state }) => state.state !== 'ended');

/** What the acts that follow a period have in common. */
export const inPeriod = ({ id, at, state }: Here<Period>, act: ActEnvelope) => ({
  at,
  id: act.id,
  stream: id,
  caseId: state.case,
  subject: state.person,
  basedOn: [state.head],
});
