import type { ItemAnswers, ItemState } from './answers.ts';

/**
 * Whether the difficulties exist and are unique (Fischer 1981, Psychometrika 46:59): an arrow goes from each item that a
 * person had right to each that the same person had wrong, and every item must be reached from every other. If not, either
 * no person was asked items of two parts, or no one who failed in one part succeeded in the other: then the parts can be
 * moved apart without end. Gives the items that the first estimated one cannot reach or is not reached by.
 */
export function apartFrom(answers: ItemAnswers, states: readonly ItemState[]): { items: number[]; asked: boolean } {
  const kept = states.flatMap((state, item) => (state === 'estimated' ? [item] : []));
  const first = kept[0];
  if (first === undefined) return { items: [], asked: true };
  const size = states.length;
  const arrows = new Uint8Array(size * size);
  for (const row of answers) {
    for (const from of kept) {
      if (row[from] !== 1) continue;
      for (const to of kept) if (row[to] === 0) arrows[from * size + to] = 1;
    }
  }
  const ahead = reached(first, kept, (from, to) => arrows[from * size + to] === 1);
  const behind = reached(first, kept, (from, to) => arrows[to * size + from] === 1);
  const either = reached(first, kept, (a, b) => arrows[a * size + b] === 1 || arrows[b * size + a] === 1);
  return {
    items: kept.filter((item) => !(ahead.has(item) && behind.has(item))),
    asked: either.size === kept.length,
  };
}

function reached(first: number, all: readonly number[], arrow: (from: number, to: number) => boolean): Set<number> {
  const seen = new Set([first]);
  for (const from of seen) {
    for (const to of all) if (!seen.has(to) && arrow(from, to)) seen.add(to);
  }
  return seen;
}
