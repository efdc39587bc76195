import type { Move, MovesOf } from './moves.ts';
import type { Scenario } from './scenario.ts';

/** A list of moves with those of other lists of the same file put in where it names them. */
export const spliced = ({ oracle }: Scenario, moves: readonly (Move | MovesOf)[]): readonly Move[] =>
  moves.flatMap((move) =>
    'act' in move
      ? [move]
      : (oracle.find(({ id }) => id === move.of)?.moves ?? []).filter(({ t }) => t >= move.from && t <= move.to),
  );
