import type { Contributed } from './region-file.ts';
import type { Cell } from './region-schema.ts';

/** Across borders a count from one to nine is not shown: in a small country a person can be found in a count below ten. */
export const fewestAcross = 10;

const isSmall = (count: number | null): boolean => count !== null && count > 0 && count < fewestAcross;
const hidden: Cell = { count: null, why: 'suppressed' };
const cell = (count: number | null): Cell =>
  count === null ? { count: null, why: 'not-known' } : isSmall(count) ? hidden : { count, why: null };

/**
 * The counts of one country as another may see them. Of those who reached a stage, those with the obstacle and those without add up: where
 * the rest would be small, the count with the obstacle is hidden too, or the difference would disclose it. Zero is shown: it says that no
 * person was there.
 */
export function acrossBorders(stages: readonly Contributed[]): { stage: string; reached: Cell; obstacle: Cell }[] {
  return stages.map(({ stage, reached, obstacle }) => {
    const rest = reached === null || obstacle === null ? null : reached - obstacle;
    return {
      stage,
      reached: cell(reached),
      obstacle: isSmall(rest) && obstacle !== 0 ? hidden : cell(obstacle),
    };
  });
}
