import { type Chain, stageAt } from '../codes/stages.ts';
import type { ChainTally } from '../paths/chain-tally.ts';
import { countyOfCode, type GroupTally, regionOfCode } from '../paths/group-tallies.ts';
import { type FigureOf, type PartsWriter, shownParts } from '../suppression/shown-figures.ts';

/** The ways in which a cohort is split into groups of people. Places are regions and their counties, decided together. */
export const splits = ['places', 'sectors', 'agencies', 'largest'] as const;
export type Split = (typeof splits)[number];

/**
 * What may be shown of each chain's groups: `LIST.CODE.reached` and `LIST.CODE.went-on`, where the list is `region`, `county`,
 * `sector`, `agency` or `largest`; null where nothing of them may.
 */
export type GroupFigures = ReadonlyMap<Chain, FigureOf | null>;

const cost = 2;

/** The counts of which each finest group is made. */
type Sizes = ReadonlyMap<number, readonly [number, number]>;

/** Lists of groups over the finest ones of a split: which group of the list each belongs to. */
const listsOf: Readonly<Record<Split, readonly (readonly [string, (code: number) => number])[]>> = {
  places: [
    ['region', regionOfCode],
    ['county', countyOfCode],
  ],
  sectors: [['sector', (code) => code]],
  agencies: [['agency', (code) => code]],
  largest: [['largest', (code) => code]],
};

type Writer = Pick<PartsWriter, 'cell' | 'guard'>;

/** Writes the groups of one list. Returns those of its finest groups that are a group of the list by themselves. */
function writeList(name: string, listed: (code: number) => number, sizes: Sizes, write: Writer): ReadonlySet<number> {
  const groups = new Map<number, { codes: number[]; on: number[]; off: number[] }>();
  for (const [code, [on, off]] of sizes) {
    const group = groups.get(listed(code)) ?? { codes: [], on: [], off: [] };
    group.codes.push(code);
    group.on.push(on);
    group.off.push(off);
    groups.set(listed(code), group);
  }
  const alone = new Set<number>();
  for (const [code, { codes, on, off }] of groups) {
    const id = `${name}.${code}`;
    write.cell(`${id}.reached`, [...on, ...off], cost + 1);
    write.cell(`${id}.went-on`, on, cost);
    write.guard(`${id}.stayed`, off);
    if (codes.length === 1) alone.add(codes[0] as number);
  }
  return alone;
}

/** The groups of one chain. Returns the counts of which each finest group is made. */
function writeGroups(tally: ChainTally, split: Split, funnel: FigureOf, write: PartsWriter): Sizes {
  const { chain } = tally;
  const base = `${chain}.${stageAt(chain, tally.base)}`;
  const sizes = new Map<number, readonly [number, number]>();
  for (const [code, group] of tally.groups[split])
    sizes.set(code, [write.count(group.wentOn), write.count(group.reached - group.wentOn)]);
  const written = listsOf[split].map(([name, listed]) => writeList(`${chain}.${name}`, listed, sizes, write));
  // What is no group of any list can still be worked out: those of a region of whom no county is recorded, a region less its counties.
  for (const [code, [on, off]] of sizes) {
    if (written.some((alone) => alone.has(code))) continue;
    write.guard(`${chain}.finest.${code}.on`, [on]);
    write.guard(`${chain}.finest.${code}.off`, [off]);
    write.guard(`${chain}.finest.${code}`, [on, off]);
  }
  const [went, stayed] = [[...sizes.values()].map(([on]) => on), [...sizes.values()].map(([, off]) => off)];
  write.whole(`${chain}.reached`, [...went, ...stayed], funnel(`${base}.reached`));
  write.whole(`${chain}.went-on`, went, funnel(`${base}.went-on`));
  return sizes;
}

const isAsLarge = (a: ReadonlyMap<number, GroupTally>, b: ReadonlyMap<number, GroupTally>): boolean =>
  a.size === b.size && [...a].every(([code, group]) => b.get(code)?.reached === group.reached);

/**
 * The groups at the beginning of the chains, by one split. Chains that begin with the same people have groups of the same
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
      other === tally || (tally.base === 0 && other.base === 0 && isAsLarge(tally.groups[split], other.groups[split]));
    const together = alone.get(tally) ? tallies.filter((other) => alone.get(other) && isTogether(other)) : [tally];
    const figure = together.length > 1 ? decide(together) : (alone.get(tally) as FigureOf | null);
    for (const { chain } of together) figures.set(chain, figure && ((id) => figure(`${chain}.${id}`)));
  }
  return figures;
}
