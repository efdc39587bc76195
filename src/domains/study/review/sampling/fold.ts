import type { Act } from '../../../../kernel/act.ts';
import { planSample } from './acts/plan-sample.ts';
import type { SamplingPlan } from './sampling-plan.ts';

/** A plan as it was drawn, by whom and when. */
export type Plan = SamplingPlan & { readonly madeBy: string; readonly madeAt: string };

export function foldPlan(acts: readonly Act[]): Plan {
  const made = acts.find(planSample.is);
  if (!made) throw new Error('A plan has no act that made it.');
  return { ...made.facts, madeBy: made.actor, madeAt: made.recordedAt };
}
