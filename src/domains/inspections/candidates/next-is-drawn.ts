import type { Capacity } from '../../../kernel/capacity.ts';
import { goesToWorkplaces } from '../../access/public.ts';

/** Of so many visits one comes from the draw. */
const oneIn = 10;

/**
 * Who draws: supervision, which has a provision of entry that asks for no suspicion. The police go in only with a basis, so they never
 * draw; support and desk officers do not go in at all.
 */
export const draws = (capacity: Capacity): boolean => capacity === 'supervision' && goesToWorkplaces(capacity);

/** How far a unit is from the next draw, by the visits that it has chosen, the latest first. */
export function nextIsDrawn(
  latestFirst: readonly { readonly drawn: boolean }[],
  capacity: Capacity,
): { readonly draws: boolean; readonly due: boolean; readonly before: number } {
  if (!draws(capacity)) return { draws: false, due: false, before: 0 };
  const since = latestFirst.findIndex(({ drawn }) => drawn);
  const others = since < 0 ? latestFirst.length : since;
  const before = Math.max(0, oneIn - 1 - others);
  return { draws: true, due: before === 0, before };
}
