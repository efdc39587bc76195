import type { Participant, ProgrammeEvent } from './event.ts';
import type { ParticipantState } from './event-schema.ts';
import { seated } from './seats.ts';

/** Those who said yes and still mean it, in the order in which they did. */
export const inLine = (event: ProgrammeEvent): readonly Participant[] =>
  event.participants
    .filter(({ said, removed, order }) => said === 'yes' && !removed && order !== null)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));

/** Who has a seat, and in which row of seats. */
export const withSeats = (event: ProgrammeEvent): ReadonlyMap<string, number> =>
  seated(event.plan.seats, inLine(event));

/** Those who wait for a seat, the first one first. */
export function waiting(event: ProgrammeEvent): readonly Participant[] {
  const has = withSeats(event);
  return inLine(event).filter(({ id }) => !has.has(id));
}

/** How each participant stands. */
export function standings(event: ProgrammeEvent): ReadonlyMap<string, ParticipantState> {
  const has = withSeats(event);
  return new Map(
    event.participants.map(({ id, said, removed }) => {
      if (removed) return [id, 'removed'];
      if (said === 'nothing') return [id, 'invited'];
      if (said === 'no') return [id, 'declined'];
      return [id, has.has(id) ? 'seat' : 'waiting'];
    }),
  );
}
