import { compare } from '../../../kernel/compare.ts';
import type { CandidateReason } from './schema.ts';

/** The first reason of the chain of those that come from the same origin. */
function rootOf(reasons: readonly Pick<CandidateReason, 'sameAs'>[], place: number): number {
  let at = place;
  for (let next = reasons[at]?.sameAs ?? null; next !== null && next < at; next = reasons[at]?.sameAs ?? null)
    at = next;
  return at;
}

/**
 * How many independent reasons carry a candidate. A reason counts only once it was asked whether it would hold wherever the people there
 * come from, and it would; several that come from one origin are one. A number of reasons, never of points.
 */
export function independentReasons(reasons: readonly Pick<CandidateReason, 'origin' | 'sameAs'>[]): number {
  const roots = reasons.flatMap(({ origin }, place) => (origin === 'stands' ? [rootOf(reasons, place)] : []));
  return new Set(roots).size;
}

type Ordered = {
  readonly id: string;
  readonly proposedAt: string;
  readonly reasons: readonly Pick<CandidateReason, 'origin' | 'sameAs'>[];
};

/** Those with the most independent reasons first; among equals the one that has waited longest. Nothing is added up. */
export const inOrderOfReasons = <C extends Ordered>(candidates: readonly C[]): C[] =>
  [...candidates].sort(
    (a, b) =>
      independentReasons(b.reasons) - independentReasons(a.reasons) ||
      compare(a.proposedAt, b.proposedAt) ||
      compare(a.id, b.id),
  );
