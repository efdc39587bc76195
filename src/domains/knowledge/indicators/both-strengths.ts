import type { TruthValue } from './three-valued.ts';

/** What comes out with the strengths as our list has them, and with those of the other source. */
export type BothStrengths = { readonly listed: TruthValue; readonly other: TruthValue };

/** Borderline: sources differ on a strength, and here that decides. Then the source must be checked before use. */
export type Finding = TruthValue | 'borderline';

export const findingOf = ({ listed, other }: BothStrengths): Finding => (listed === other ? listed : 'borderline');

/** Reads with either set of strengths; once, where they cannot differ. */
export function withBoth(canDiffer: boolean, read: (which: keyof BothStrengths) => TruthValue): BothStrengths {
  const listed = read('listed');
  return { listed, other: canDiffer ? read('other') : listed };
}

/** An answer that would settle something by itself: this one about that indicator makes it so. */
export type Deciding = {
  readonly indicator: string;
  readonly answer: 'yes' | 'no';
  readonly makes: 'positive' | 'negative';
};

/** Whether an answer settles what was not settled. */
export const settles = (before: Finding, after: Finding): after is 'positive' | 'negative' =>
  before !== after && (after === 'positive' || after === 'negative');
