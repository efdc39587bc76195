import type { Move } from '../scenario/moves.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { beginPlay } from './begin-play.ts';
import { makeMove } from './make-move.ts';
import { passTime } from './pass-time.ts';
import type { PlayNow } from './play-state.ts';

/**
 * Moves in the order of play: by minute, then by seat as the scenario lists them, then as they were made. Those of a play that several made
 * at once say themselves in which order they arrived.
 */
export function inOrder({ scenario }: Exercise, moves: readonly Move[]): readonly Move[] {
  if (moves.length > 0 && moves.every(({ order }) => order !== undefined))
    return [...moves].sort((a, b) => a.t - b.t || (a.order ?? 0) - (b.order ?? 0));
  const place = new Map(scenario.roles.map(({ id }, at) => [id, at]));
  return moves
    .map((move, at) => ({ move, at }))
    .sort((a, b) => a.move.t - b.move.t || (place.get(a.move.role) ?? 0) - (place.get(b.move.role) ?? 0) || a.at - b.at)
    .map(({ move }) => move);
}

/** A whole play, folded from its moves: the same file and the same moves give the same play, to the byte. */
export const playAll = (exercise: Exercise, moves: readonly Move[]): PlayNow =>
  passTime(
    exercise,
    inOrder(exercise, moves).reduce((play, move) => makeMove(exercise, play, move), beginPlay(exercise)),
    exercise.scenario.clock.game_minutes,
  );
