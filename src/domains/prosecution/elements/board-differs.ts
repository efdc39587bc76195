import type { BoardRow } from './elements-board.ts';

/**
 * Whether a person's own setting says something else than what the rule reads from the same facts. The rule says supported as
 * soon as anything speaks for an element; somebody who weighed it may have called it weak, contradicted or still open.
 */
export function boardDiffers(
  { state, weak }: Pick<BoardRow, 'state' | 'weak'>,
  read: Exclude<BoardRow['state'], 'not-set'>,
): boolean {
  if (state === 'not-set') return false;
  return state !== read || (weak && read === 'supported');
}
