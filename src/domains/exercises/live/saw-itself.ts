import type { MadeMove } from '../play/play-state.ts';
import type { Exercise } from '../scenario/scenario.ts';

/** Whether the seat looked itself or was told by the person, and not by another seat. */
export function sawItself(moves: readonly MadeMove[], role: string, fact: string, { scenario }: Exercise): boolean {
  const things = scenario.objects.filter(({ gives }) => gives.includes(fact)).map(({ id }) => id);
  const rooms = scenario.objects.filter(({ id }) => things.includes(id)).map(({ room }) => room);
  const said = scenario.people.flatMap(({ disclosures }) =>
    disclosures.filter(({ gives }) => gives.includes(fact)).map(({ id }) => id),
  );
  return moves.some(
    (move) =>
      move.role === role &&
      ((move.outcome.kind === 'answered' && said.includes(move.outcome.result)) ||
        (move.outcome.kind === 'done' &&
          (things.includes(move.on ?? '') ||
            (move.act === 'look' && rooms.includes(move.on ?? '')) ||
            (move.act === 'enter' && rooms.includes(move.room ?? ''))))),
  );
}
