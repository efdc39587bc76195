import type { Act } from '../../../kernel/act.ts';
import { giveReview, type ReviewFacts } from './acts/give-review.ts';

export type CourseVerdict = ReviewFacts['verdict'];

/** What one reader said of one edition, once; said again it is another. */
export type Review = ReviewFacts & { readonly reviewer: string; readonly givenAt: string };

export function foldReview(acts: readonly Act[]): Review {
  const act = acts.find(giveReview.is);
  if (!act) throw new Error('A review has no act.');
  return { ...act.facts, reviewer: act.actor, givenAt: act.recordedAt };
}
