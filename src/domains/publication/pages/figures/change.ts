/** How a number moved, in the words a careful writer would use for it. */
export type Change =
  | 'fromNone'
  | 'fell'
  | 'unchanged'
  | 'rose'
  | 'nearlyDoubled'
  | 'doubled'
  | 'moreThanDoubled'
  | 'nearlyTripled'
  | 'tripled'
  | 'moreThanTripled';

/** Ratios up to which a word still holds; beyond the last, the number more than tripled. */
const upTo: readonly (readonly [number, Change])[] = [
  [0.97, 'fell'],
  [1.03, 'unchanged'],
  [1.75, 'rose'],
  [1.97, 'nearlyDoubled'],
  [2.03, 'doubled'],
  [2.7, 'moreThanDoubled'],
  [2.97, 'nearlyTripled'],
  [3.03, 'tripled'],
];

/** The change from one count to another. Both are counts of the same thing in the same unit. */
export function changeInWords(from: number, to: number): Change {
  if (from === 0) return to === 0 ? 'unchanged' : 'fromNone';
  const ratio = to / from;
  return upTo.find(([most]) => ratio <= most)?.[1] ?? 'moreThanTripled';
}

export const direction = (from: number, to: number): 'up' | 'down' | 'same' =>
  to > from ? 'up' : to < from ? 'down' : 'same';
