import type { PieceShown } from '../schema.ts';
import { choicesOnTheRightWay } from './right-way.ts';

/** How far a person is with a course: what they chose, which pieces they came to the end of, how sure they were. Theirs alone. */
export type CourseProgress = {
  readonly answers: Readonly<Record<string, string>>;
  readonly ended: readonly string[];
  /** `before` and `after` a piece: one to five. */
  readonly sure: Readonly<Record<string, string>>;
  /** The version that was begun, of a course that may have a newer one since; 0 where nothing is begun. */
  readonly version: number;
};

export const nothingYet: CourseProgress = { answers: {}, ended: [], sure: {}, version: 0 };

/** The choices of a piece that were made and are to be looked at once more, in the order in which they are met. */
export const toLookAtAgain = (piece: PieceShown, { answers }: CourseProgress): readonly string[] =>
  choicesOnTheRightWay(piece.scenes)
    .filter(({ id, right }) => answers[id] !== right)
    .map(({ id }) => id);

export type PieceState = 'done' | 'begun' | 'not-begun';

/** Whether a piece is done: its end was reached and every choice on the way has its right answer. */
export function pieceState(piece: PieceShown, progress: CourseProgress): PieceState {
  if (progress.ended.includes(piece.id) && toLookAtAgain(piece, progress).length === 0) return 'done';
  const begun = piece.scenes.some(({ choice }) => choice && choice.id in progress.answers);
  return begun || progress.ended.includes(piece.id) ? 'begun' : 'not-begun';
}
