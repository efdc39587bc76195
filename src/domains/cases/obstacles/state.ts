import { compare } from '../../../kernel/compare.ts';
import type { ObstacleDraft } from '../../../kernel/obstacle.ts';

/** What the clock makes of an obstacle that can arise, has arisen, or whose reason was removed. */
export const obstacleStates = ['threatens', 'arisen', 'over'] as const;
export type ObstacleState = (typeof obstacleStates)[number];

type Dated = Pick<ObstacleDraft, 'threatensFrom' | 'arisesAt' | 'endedOn'>;

/**
 * What state an obstacle is in at a time; null where there is nothing to show: it cannot arise yet, or its reason was removed before it had
 * arisen. What had arisen is still shown when it is over, since that is why the matter took longer.
 */
export function obstacleState({ threatensFrom, arisesAt, endedOn }: Dated, now: Date): ObstacleState | null {
  const at = now.toISOString();
  if (threatensFrom > at) return null;
  const end = endedOn !== null && endedOn <= at ? endedOn : null;
  const hasArisen = arisesAt !== null && arisesAt <= (end ?? at);
  if (end !== null) return hasArisen ? 'over' : null;
  return hasArisen ? 'arisen' : 'threatens';
}

const place: Readonly<Record<ObstacleState, number>> = { arisen: 0, threatens: 1, over: 2 };

/**
 * All that is to be shown of the obstacles of a matter: what has arisen, the oldest first; what threatens, the next first; what is over.
 */
export function obstaclesAt<Row extends Dated & { readonly id: string }>(
  rows: readonly Row[],
  now: Date,
): (Row & { readonly state: ObstacleState })[] {
  return rows
    .flatMap((row) => {
      const state = obstacleState(row, now);
      return state === null ? [] : [{ ...row, state }];
    })
    .sort(
      (a, b) =>
        place[a.state] - place[b.state] ||
        compare(a.arisesAt ?? '9999', b.arisesAt ?? '9999') ||
        compare(a.threatensFrom, b.threatensFrom) ||
        compare(a.id, b.id),
    );
}
