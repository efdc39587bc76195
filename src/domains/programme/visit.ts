import type { ActEnvelope } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import type { MayBeWithdrawn } from '../../kernel/mistakes/withdrawal.ts';
import type { CreateFacts } from './acts/create-visit.ts';
import type { CheckAnswer, CheckCount, SeatAgency } from './schema.ts';

export type Check = {
  readonly after: 3 | 6;
  readonly on: string;
  readonly answer: CheckAnswer | null;
  readonly count: CheckCount | null;
  /** The act whose words hold the note. */
  readonly act: string | null;
};
export type VisitSeat = {
  readonly id: string;
  readonly agency: SeatAgency;
  readonly taken: boolean;
  /** The act whose words hold the name or the reason. */
  readonly said: string;
  readonly mondayAct: string | null;
  readonly checks: readonly Check[];
};
export type Visit = MayBeWithdrawn &
  Omit<CreateFacts, 'seats'> & { readonly created: string; readonly seats: readonly VisitSeat[] };

/** Whether a check has an answer other than that no one answered. */
export const isAnswered = ({ answer }: Check): boolean => answer !== null && answer !== 'no-answer';

export const seatIn = ({ seats }: Visit, id: string): VisitSeat | undefined => seats.find((seat) => seat.id === id);

/** What every act on a visit has in common. */
export const inVisit = ({ id, at, state }: Here<Visit>, act: ActEnvelope) => ({
  at,
  id: act.id,
  stream: id,
  basedOn: [state.created],
});
