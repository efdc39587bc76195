import { type Chain, stageAt } from '../codes/stages.ts';
import type { ChainTally, GroupTally } from '../paths/chain-tally.ts';
import { type FigureOf, type PartsWriter, shownParts } from '../suppression/shown-figures.ts';

/** The two ways in which a cohort is split into groups of people. */
export const splits = ['regions', 'sectors'] as const;
export type Split = (typeof splits)[number];

/** What may be shown of each chain's groups: `CODE.reached` and `CODE.went-on`; null where nothing of them may. */
export type GroupFigures = ReadonlyMap<Chain, FigureOf | null>;

const cost = 2;

type Sizes = ReadonlyMap<number, readonly number[]>;

/** The groups of one chain. Returns the counts of which each group is made. */
function writeGroups(tally: ChainTally, split: Split, funnel: FigureOf, write: PartsWriter): Sizes {
  const { chain } = tally;
  const base = `${chain}.${stageAt(chain, tally.base)}`;
  const sizes = new Map<number, readonly number[]>();
  const went: number[] = [];
  const stayed: number[] = [];
  for (const [code, group] of tally[split]) {
    const [on, off] = [write.count(group.wentOn), write.count(group.reached - group.wentOn)];
    went.push(on);
    stayed.push(off);
    sizes.set(code, [on, off]);
    write.cell(`${chain}.${code}.reached`, [on, off], cost + 1);
    write.cell(`${chain}.${code}.went-on`, [on], cost);
    write.guard(`${chain}.${code}.stayed`, [off]);
  }
  write.whole(`${chain}.reached`, [...went, ...stayed], funnel(`${base}.reached`));
  write.whole(`${chain}.went-on`, went, funnel(`${base}.went-on`));
  return sizes;
}

const isAsLarge = (a: ReadonlyMap<number, GroupTally>, b: ReadonlyMap<number, GroupTally>): boolean =>
  a.size === b.size && [...a].every(([code, group]) => b.get(code)?.reached === group.reached);

/**
 * Regions or industries at the beginning of the chains. Chains that begin with the same people have groups of the same
 * people, so that a group hidden in one chain and shown in another would not be hidden. These chains are therefore decided
 * together. A chain whose groups cannot be shown by themselves is left out first: nothing of it helps a reader, and it
 * does not take the others with it.
 */
export function groupFigures(tallies: readonly ChainTally[], split: Split, funnel: FigureOf): GroupFigures {
  const decide = (together: readonly ChainTally[]): FigureOf | null =>
    shownParts((write) => {
      const [first, ...others] = together.map((tally) => writeGroups(tally, split, funnel, write));
      for (const sizes of others)
        for (const [code, counts] of sizes) write.same(first?.get(code) as readonly number[], counts);
    });
  const figures = new Map<Chain, FigureOf | null>();
  const alone = new Map(tallies.map((tally) => [tally, decide([tally])]));
  for (const tally of tallies) {
    if (figures.has(tally.chain)) continue;
    const isTogether = (other: ChainTally): boolean =>
      other === tally || (tally.base === 0 && other.base === 0 && isAsLarge(tally[split], other[split]));
    const together = alone.get(tally) ? tallies.filter((other) => alone.get(other) && isTogether(other)) : [tally];
    const figure = together.length > 1 ? decide(together) : (alone.get(tally) as FigureOf | null);
    for (const { chain } of together) figures.set(chain, figure && ((id) => figure(`${chain}.${id}`)));
  }
  return figures;
}
