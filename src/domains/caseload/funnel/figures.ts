import { stageAt, stageCount } from '../codes/stages.ts';
import type { HeldChain } from '../file/held.ts';
import type { ChainTally } from '../paths/chain-tally.ts';
import { pathStates } from '../paths/path.ts';
import { type FigureOf, type SystemWriter, shownFigures, systemWriter } from '../suppression/shown-figures.ts';

/** How much a reader misses a figure: the head counts of the chain most, side figures least. */
const cost = { beginning: 60, reached: 40, wentOn: 20, lost: 16, open: 12, otherwise: 10, both: 4, aside: 1 };

/** One way through the held stages of a chain, with the number of its count. */
type Way = { readonly reached: number; readonly state: string; readonly furthest: number; readonly count: number };

/** Every way that a subject can have gone, whether or not anyone did: the reader cannot know. */
function allWays(tally: ChainTally, held: HeldChain, write: SystemWriter): Way[] {
  const last = stageCount(tally.chain) - 1;
  const later = held.stages.flatMap((isHeld, stage) => (isHeld && stage > tally.base ? [stage] : []));
  const ways: Way[] = [];
  for (let choice = 0; choice < 1 << later.length; choice += 1) {
    const reached = later.reduce(
      (bits, stage, place) => (choice & (1 << place) ? bits | (1 << stage) : bits),
      1 << tally.base,
    );
    const furthest = 31 - Math.clz32(reached);
    for (const state of furthest === last ? ['end'] : pathStates.filter((name) => name !== 'end')) {
      const value = tally.atoms.find((atom) => atom.reached === reached && atom.state === state)?.count ?? 0;
      ways.push({ reached, state, furthest, count: write.count(value) });
    }
  }
  return ways;
}

const has = (way: Way, stage: number): boolean => (way.reached & (1 << stage)) !== 0;

/** Writes the funnel of one chain as sums of ways. Returns the counts of its cohort. */
function writeFunnel(tally: ChainTally, held: HeldChain, write: SystemWriter): readonly number[] {
  const last = stageCount(tally.chain) - 1;
  const ways = allWays(tally, held, write);
  const those = (keep: (way: Way) => boolean): number[] => ways.filter(keep).map((way) => way.count);
  for (let stage = tally.base; stage <= last; stage += 1) {
    if (!held.stages[stage]) continue;
    const id = `${tally.chain}.${stageAt(tally.chain, stage)}`;
    const stands = (state: string) => those((way) => way.furthest === stage && way.state === state);
    write.cell(
      `${id}.reached`,
      those((way) => has(way, stage)),
      stage === tally.base ? cost.beginning : cost.reached,
    );
    if (stage === last) continue;
    if (held.stages[stage + 1]) {
      const next = `${tally.chain}.${stageAt(tally.chain, stage + 1)}`;
      const isNext = (way: Way): boolean => has(way, stage + 1);
      write.cell(
        `${id}.went-on`,
        those((way) => has(way, stage) && way.furthest > stage),
        cost.wentOn,
      );
      write.guard(
        `${id}.stayed`,
        those((way) => way.furthest === stage),
      );
      write.cell(
        `${next}.both`,
        those((way) => has(way, stage) && isNext(way)),
        cost.both,
      );
      write.cell(
        `${next}.without`,
        those((way) => !has(way, stage) && isNext(way)),
        cost.aside,
      );
      write.guard(
        `${next}.skipped`,
        those((way) => has(way, stage) && !isNext(way) && way.furthest > stage),
      );
      if (held.exits) write.cell(`${id}.open`, stands('open'), cost.open);
    }
    if (held.exits) write.cell(`${id}.otherwise`, stands('otherwise'), cost.otherwise);
    if (held.losses) write.cell(`${id}.lost`, stands('lost'), cost.lost);
  }
  return those(() => true);
}

export type Tallied = { readonly tally: ChainTally; readonly held: HeldChain };

/**
 * The chain before this one that begins with as many people. A suspicion begins several chains at once, so a reader takes
 * cohorts that are as large to be the same; where they are not, to hide as if they were only hides more.
 */
function begunWith(tallied: readonly Tallied[], place: number): number {
  const size = ({ tally }: Tallied): number => tally.atoms.reduce((sum, atom) => sum + atom.count, 0);
  const ours = tallied[place] as Tallied;
  return ours.tally.base > 0
    ? -1
    : tallied.slice(0, place).findIndex((theirs) => theirs.tally.base === 0 && size(theirs) === size(ours));
}

/**
 * What may be shown of the funnels of all chains, decided together because they may begin with the same people. Ids are
 * `criminal.report.reached`, `.went-on`, `.open`, `.lost`, `.otherwise`, `.both` (this stage and the one before it) and
 * `.without` (this stage but not the one before it).
 */
export function funnelFigures(tallied: readonly Tallied[]): FigureOf {
  const write = systemWriter();
  const cohorts = tallied.map(({ tally, held }) => writeFunnel(tally, held, write));
  for (const [place, cohort] of cohorts.entries()) {
    const other = cohorts[begunWith(tallied, place)];
    if (other) write.same(other, cohort);
  }
  return shownFigures(write.system());
}
