import type { Act } from '../../kernel/act.ts';
import { gather } from '../../kernel/gather.ts';
import { addRemains } from './acts/add-remains.ts';
import { changeProgramme } from './acts/change-programme.ts';
import { decideKeeper } from './acts/decide-keeper.ts';
import { endProgramme } from './acts/end-programme.ts';
import { fillGoal } from './acts/fill-goal.ts';
import { openProgramme } from './acts/open.ts';
import { setGoal } from './acts/set-goal.ts';
import { setPartner } from './acts/set-partner.ts';
import { foldMoney, moneyActs } from './money/fold-money.ts';
import type { Filled, Goal, Partner, Programme, Remains } from './programme.ts';
import { foldSteering, steeringActs } from './steering/fold-steering.ts';

const kinds = {
  opened: openProgramme,
  changed: changeProgramme,
  goals: setGoal,
  filled: fillGoal,
  partners: setPartner,
  added: addRemains,
  decided: decideKeeper,
  ended: endProgramme,
  ...moneyActs,
  ...steeringActs,
} as const;

type Gathered = ReturnType<typeof gather<typeof kinds>>;

/** A programme as its acts make it. What is said again of a part applies from then on; all of it is in the timeline. */
export function foldProgramme(acts: readonly Act[]): Programme {
  const said = gather(acts, kinds);
  const [root] = said.opened;
  if (!root) throw new Error('A programme was never set up.');
  const changed = said.changed.at(-1);
  const ended = said.ended.at(-1);
  const { reference, from, ends, country, currency } = { ...root.facts, ...changed?.facts };
  return {
    ...{ reference, from, ends, country, currency },
    opened: root.id,
    described: changed?.id ?? root.id,
    ended: ended ? { on: ended.facts.on, act: ended.id } : null,
    goals: goalsOf(said, root),
    partners: partnersOf(said),
    remains: remainsOf(said, root),
    ...foldMoney(said, root.facts.lines, root.id),
    ...foldSteering(said),
  };
}

type Root = Gathered['opened'][number];

/** The last thing said of each part, in the order in which the parts came. */
function latest<Part extends { readonly id: string }>(parts: readonly Part[]): readonly Part[] {
  const found = new Map<string, Part>();
  for (const part of parts) found.set(part.id, part);
  return [...found.values()];
}

function goalsOf({ goals, filled }: Gathered, root: Root): readonly Goal[] {
  const first = root.facts.goals.map((goal) => ({ ...goal, under: null, said: root.id }));
  const later = goals.map(({ id, facts: { goal, ...facts } }) => ({ ...facts, id: goal, said: id }));
  return latest([...first, ...later]).map((goal) => ({
    ...goal,
    filled: filled
      .filter(({ facts }) => facts.goal === goal.id)
      .map(({ id, actor, facts: { goal: _, ...value } }): Filled => ({ ...value, act: id, by: actor })),
  }));
}

const partnersOf = ({ partners }: Gathered): readonly Partner[] =>
  latest(partners.map(({ id, facts: { partner, ...facts } }) => ({ ...facts, id: partner, said: id })));

function remainsOf({ added, decided }: Gathered, root: Root): readonly Remains[] {
  const first = root.facts.remains.map((row) => ({ ...row, said: root.id, keeperAct: row.hasKeeper ? root.id : null }));
  const later = added.map(({ id, facts: { row, due } }) => ({
    ...{ id: row, due, said: id },
    state: 'no-keeper' as const,
    on: null,
    hasKeeper: false,
    keeperAct: null,
  }));
  return latest([...first, ...later]).map((row): Remains => {
    const act = decided.find(({ facts }) => facts.row === row.id);
    if (!act) return row;
    return {
      ...row,
      state: 'decided',
      on: act.happenedFrom.slice(0, 10),
      due: null,
      hasKeeper: true,
      keeperAct: act.id,
    };
  });
}
