import type { Act } from '../../kernel/act.ts';
import { type ChangeCapacityFacts, changeCapacity } from './acts/change-capacity.ts';

/** How a sitting ended. */
export type EndedSitting = ChangeCapacityFacts & { readonly at: string; readonly by: string };

export function foldSitting(acts: readonly Act[]): EndedSitting {
  const change = acts.find(changeCapacity.is);
  if (!change) throw new Error('A sitting that did not end has no stream.');
  return { ...change.facts, at: change.happenedFrom, by: change.actor };
}
