import { z } from 'zod';
import { type Problem, wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { candidateMessages } from './messages.ts';
import { CandidateReason } from './schema.ts';

/** Reasons as they are said, each with its source, which is sealed. */
export const SaidReasons = z.array(CandidateReason.extend({ source: text(300) })).max(12);
export type SaidReasons = z.infer<typeof SaidReasons>;

/** Under this name the source of a reason is sealed beside the act. */
export const sourceOf = (place: number): string => `source-${place}`;

/** What of them is in clear, and what is sealed beside it. */
export const keptOf = (reasons: SaidReasons) => ({
  facts: reasons.map(({ source: _, ...facts }): CandidateReason => facts),
  words:
    reasons.length === 0 ? null : Object.fromEntries(reasons.map(({ source }, place) => [sourceOf(place), source])),
});

/** A reason comes from the same origin as an earlier one only. */
export function sameAsLater(reasons: SaidReasons): Problem | null {
  const astray = reasons.findIndex(({ sameAs }, place) => sameAs !== null && sameAs >= place);
  return astray >= 0 ? wrongAt(`reasons.${astray}.sameAs`, candidateMessages.sameAsLater) : null;
}
