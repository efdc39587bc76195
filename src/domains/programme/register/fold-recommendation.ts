import type { Act } from '../../../kernel/act.ts';
import { gather } from '../../../kernel/gather.ts';
import { changeRecommendation } from './acts/change-recommendation.ts';
import { followRecommendation } from './acts/follow-recommendation.ts';
import { setState } from './acts/set-state.ts';
import { takeRecommendation } from './acts/take-recommendation.ts';
import { withdrawRecommendationEntry } from './acts/withdraw-recommendation.ts';
import type { Recommendation } from './recommendation.ts';

const kinds = {
  taken: takeRecommendation,
  changed: changeRecommendation,
  states: setState,
  followed: followRecommendation,
} as const;
export const recommendationActs = { ...kinds, withdrawn: withdrawRecommendationEntry } as const;

export function foldRecommendation(acts: readonly Act[]): Recommendation {
  const { taken, changed, states, followed } = gather(acts, kinds);
  const [root] = taken;
  if (!root) throw new Error('A recommendation was never taken up.');
  const last = changed.at(-1);
  const { owner, reviewBy } = followed.at(-1)?.facts ?? { owner: null, reviewBy: null };
  return {
    ...root.facts,
    taken: root.id,
    said: last?.id ?? root.id,
    obstacles: last?.facts.obstacles ?? root.facts.obstacles,
    states: states.map(({ id, actor, facts }) => ({ ...facts, act: id, by: actor })),
    ...{ owner, reviewBy },
  };
}
