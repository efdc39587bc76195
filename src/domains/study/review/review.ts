import type { ReviewItem } from './agreement.ts';
import type { Coding } from './coding.ts';

/** What one reader has found, and when. */
export type Reading = {
  readonly reader: string;
  readonly at: string;
  readonly act: string;
  readonly coding: Coding;
  /** What they had coded before they corrected it; absent where they did not. */
  readonly before?: readonly { readonly coding: Coding; readonly at: string; readonly act: string }[];
};

/** What a reader had coded before anyone saw the other’s answers: by that the agreement of readers is counted. */
export const codedBlind = ({ coding, before }: Reading): Coding => before?.[0]?.coding ?? coding;

/** A closed file as its readers have coded it. */
export type Review = {
  readonly pseudonym: string;
  readonly status: 'one-reader' | 'differ' | 'agreed' | 'resolved';
  readonly readings: readonly Reading[];
  readonly differs: readonly ReviewItem[];
  readonly resolved: { readonly by: string; readonly at: string; readonly coding: Coding } | null;
  readonly lastAt: string;
};

/** What is settled of a file: what was decided, or what both readers say alike. Null while that is open. */
export const settled = (review: Review): Coding | null =>
  review.resolved?.coding ?? (review.status === 'agreed' ? (review.readings[0]?.coding ?? null) : null);
