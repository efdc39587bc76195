import type { Act } from '../../kernel/act.ts';
import { gather } from '../../kernel/gather.ts';
import { decideKeeper } from './acts/decide-keeper.ts';
import { fillGoal } from './acts/fill-goal.ts';
import { openProgramme } from './acts/open.ts';
import type { Programme, Remains } from './programme.ts';

const kinds = { opened: openProgramme, filled: fillGoal, decided: decideKeeper } as const;

/** A programme as its acts make it. Of a goal that was filled in twice, the later one applies; both are in the timeline. */
export function foldProgramme(acts: readonly Act[]): Programme {
  const { opened, filled, decided } = gather(acts, kinds);
  const [root] = opened;
  if (!root) throw new Error('A programme was never set up.');
  const { goals, remains, ...facts } = root.facts;
  return {
    ...facts,
    opened: root.id,
    goals: goals.map((goal) => {
      const act = filled.findLast(({ facts: said }) => said.goal === goal.id);
      return { ...goal, filled: act ? { ...act.facts, act: act.id, by: act.actor } : null };
    }),
    remains: remains.map((row): Remains => {
      const act = decided.find(({ facts: said }) => said.row === row.id);
      if (!act) return { ...row, keeperAct: row.hasKeeper ? root.id : null };
      return {
        ...row,
        state: 'decided',
        on: act.happenedFrom.slice(0, 10),
        due: null,
        hasKeeper: true,
        keeperAct: act.id,
      };
    }),
  };
}
