import type { Share } from '../caseload/public.ts';
import { largestObstacle } from '../caseload/public.ts';
import type { Release } from '../study/public.ts';

export type FollowedShare = { readonly release: string; readonly madeOn: string; readonly share: Share };

export type FollowedObstacle = {
  readonly obstacle: string;
  /** The stage at which it is counted, the same in every release. */
  readonly stage: string;
  /** Oldest first; releases in which it may not be shown are left out. */
  readonly shares: readonly FollowedShare[];
};

/** The largest obstacle of the newest release, and the same obstacle at the same stage in those before. Null where there is none. */
export function followedObstacle(releases: readonly Release[]): FollowedObstacle | null {
  const inOrder = releases.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1));
  const newest = inOrder.at(-1);
  const largest = newest && largestObstacle(newest.figures);
  if (!largest) return null;
  const { obstacle, stage } = largest;
  const shares = inOrder.flatMap(({ name, madeAt, figures }): FollowedShare[] => {
    const chain = figures.sources
      .find(({ kind }) => kind === 'lived')
      ?.chains.find(({ chain: own }) => own === 'criminal');
    const ranked = chain?.obstacles.find((one) => one.stage === stage)?.ranked.find((one) => one.obstacle === obstacle);
    return ranked?.share ? [{ release: name, madeOn: madeAt.slice(0, 10), share: ranked.share }] : [];
  });
  return { obstacle, stage, shares };
}
