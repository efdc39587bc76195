import type { BoardRow } from './elements-board.ts';

/**
 * Whether the state that a person set differs from what the rule reads from the same facts. The rule gives supported as soon as
 * anything supports an element; the person who assessed it may have called it weak, contradicted or still open.
 */
export function boardDiffers(
  { state, weak }: Pick<BoardRow, 'state' | 'weak'>,
  read: Exclude<BoardRow['state'], 'not-set'>,
): boolean {
  if (state === 'not-set') return false;
  return state !== read || (weak && read === 'supported');
}
