import type { Act } from '../../../kernel/act.ts';
import { gather } from '../../../kernel/gather.ts';
import { addPractice } from './acts/add-practice.ts';
import { changePractice } from './acts/change-practice.ts';
import { endPractice } from './acts/end-practice.ts';
import { reviewPractice } from './acts/review-practice.ts';
import { withdrawPracticeEntry } from './acts/withdraw-practice.ts';
import type { Practice } from './practice.ts';

const kinds = { added: addPractice, changed: changePractice, reviewed: reviewPractice, ended: endPractice } as const;
export const practiceActs = { ...kinds, withdrawn: withdrawPracticeEntry } as const;

const signed = ({ id, actor, happenedFrom }: Pick<Act, 'id' | 'actor' | 'happenedFrom'>) => ({
  act: id,
  by: actor,
  on: happenedFrom.slice(0, 10),
});

/** A practice as its acts make it: the last version applies, and the review of that one. */
export function foldPractice(acts: readonly Act[]): Practice {
  const { added, changed, reviewed, ended } = gather(acts, kinds);
  const [root] = added;
  if (!root) throw new Error('A practice was never added.');
  const last = changed.at(-1) ?? root;
  const review = reviewed.find(({ facts }) => facts.version === last.id);
  return {
    reference: root.facts.reference,
    country: last.facts.country,
    obstacles: last.facts.obstacles,
    added: root.id,
    versions: [signed(root), ...changed.map(signed)],
    review: review ? { ...signed(review), verdict: review.facts.verdict } : null,
    ended: ended.at(-1)?.id ?? null,
  };
}
