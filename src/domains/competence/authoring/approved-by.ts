import type { Reach } from './facts.ts';
import type { CourseVerdict } from './review.ts';

/** What one reader said of an edition, and from which agency. */
export type ReviewGiven = {
  readonly edition: string;
  readonly verdict: CourseVerdict;
  readonly agency: number;
  readonly reviewer: string;
};

/**
 * Whether an edition may be published: a second person has approved it, who has not written in it, and no reader's last word asks for a change.
 * What is meant for all has been approved in another agency besides: its words will be read as those of all.
 */
export function isApproved(
  { edition, reach }: { readonly edition: string; readonly reach: Reach },
  of: { readonly writers: readonly string[]; readonly reviews: readonly ReviewGiven[]; readonly agency: number },
): boolean {
  const last = new Map<string, ReviewGiven>();
  for (const review of of.reviews)
    if (review.edition === edition && review.verdict !== 'remark' && !of.writers.includes(review.reviewer))
      last.set(review.reviewer, review);
  const said = [...last.values()];
  if (said.some(({ verdict }) => verdict === 'change')) return false;
  const approved = said.filter(({ verdict }) => verdict === 'approve');
  return reach === 'all' ? approved.some(({ agency }) => agency !== of.agency) : approved.length > 0;
}
