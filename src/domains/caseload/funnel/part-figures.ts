import { type Exit, exitClass, exits } from '../codes/exits.ts';
import { reasons } from '../codes/reasons.ts';
import { stageAt, stageCount } from '../codes/stages.ts';
import type { ChainTally, ObstacleTally } from '../paths/chain-tally.ts';
import { type FigureOf, shownParts } from '../suppression/shown-figures.ts';

const cost = { exit: 3, reason: 2, short: 5, coded: 2, all: 6, time: 1 };

const idAt = (tally: ChainTally, stage: number): string => `${tally.chain}.${stageAt(tally.chain, stage)}`;
const exitOf = (code: number): Exit | null => exits[code - 1] ?? null;

/** How paths ended at a stage: `exit.NAME`, where any is coded `reason.CODE`, and at the last stage `short`. */
export function endingFigures(tally: ChainTally, stage: number, funnel: FigureOf): FigureOf | null {
  const id = idAt(tally, stage);
  const isLast = stage === stageCount(tally.chain) - 1;
  const hasReasons = tally.endings.some((ending) => ending.stage === stage && ending.reason > 0);
  return shownParts((write) => {
    const sums = new Map<string, number[]>();
    const add = (name: string, count: number): void => void sums.set(name, [...(sums.get(name) ?? []), count]);
    for (const ending of tally.endings) {
      if (ending.stage !== stage) continue;
      const exit = exitOf(ending.exit);
      const count = write.count(ending.count);
      add(`exit.${exit ?? 'not-told'}`, count);
      if (isLast) {
        add('reached', count);
        if (exit && exitClass(exit) === 'short') add('short', count);
      } else {
        if (exit) add(exitClass(exit), count);
        if (hasReasons) add(`reason.${reasons[ending.reason - 1] ?? 'none'}`, count);
      }
    }
    for (const [name, counts] of sums) {
      if (['reached', 'lost', 'otherwise'].includes(name)) write.whole(name, counts, funnel(`${id}.${name}`));
      else write.cell(name, counts, name === 'short' ? cost.short : name.startsWith('exit') ? cost.exit : cost.reason);
    }
  });
}

/**
 * Of those whose path broke off or fell short: how many have an obstacle coded, or noticed. What is recorded and what was
 * noticed are two systems with nothing between them but who ended, which is decided before either. Ids `STAGE.coded`, `STAGE.uncoded` and,
 * where every stage is shown, `all.ended`, `all.coded`, `all.uncoded`.
 */
export function codedFigures(
  tallies: readonly ObstacleTally[],
  endedAt: (stage: number) => ReturnType<FigureOf>,
): FigureOf | null {
  const stages = tallies.flatMap(({ ended }, stage) => (ended > 0 ? [stage] : []));
  const isShown = (stage: number): boolean => endedAt(stage).count !== null;
  const open = stages.filter(isShown);
  return shownParts((write) => {
    const all = { ended: [] as number[], coded: [] as number[], uncoded: [] as number[] };
    for (const stage of open) {
      const { ended, coded } = tallies[stage] as ObstacleTally;
      const [withCode, without] = [write.count(coded), write.count(ended - coded)];
      write.whole(`${stage}.ended`, [withCode, without], endedAt(stage));
      write.cell(`${stage}.coded`, [withCode], cost.coded + 1);
      write.cell(`${stage}.uncoded`, [without], cost.coded);
      all.ended.push(withCode, without);
      all.coded.push(withCode);
      all.uncoded.push(without);
    }
    if (open.length < stages.length || stages.length === 0) return;
    write.cell('all.ended', all.ended, cost.all + 2);
    write.cell('all.coded', all.coded, cost.all + 1);
    write.cell('all.uncoded', all.uncoded, cost.all);
  });
}

/** How many stays at a stage could be timed: `timed` and `untimed`. */
export function timedFigures(tally: ChainTally, stage: number, funnel: FigureOf): FigureOf | null {
  const stay = tally.sojourns[stage];
  return shownParts((write) => {
    if (!stay) return;
    const [timed, untimed] = [write.count(stay.times().length), write.count(stay.untimed())];
    write.whole('reached', [timed, untimed], funnel(`${idAt(tally, stage)}.reached`));
    write.cell('timed', [timed], cost.time + 1);
    write.cell('untimed', [untimed], cost.time);
  });
}
