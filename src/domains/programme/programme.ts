import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { decideAct, fillAct, openAct } from './acts.ts';
import type { Programme } from './fold-programme.ts';
import { programmeMessages } from './messages.ts';
import type { DecideFacts, DecideKeeper, FillFacts, FillGoal, OpenFacts, OpenProgramme } from './programme-schema.ts';

type Found = { readonly id: string; readonly at: RealmKey; readonly programme: Programme };

const twice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

/** A programme is set up with its goals, its budget lines, and what should remain of it. Money itself lies in the agency's accounts. */
export function openProgramme(input: OpenProgramme, at: RealmKey, reference: string): ActDraft[] {
  const { goals, lines, remains } = input;
  for (const [path, rows] of [
    ['goals', goals],
    ['lines', lines],
    ['remains', remains],
  ] as const) {
    if (twice(rows.map(({ id }) => id))) {
      throw new Problem('invalid', programmeMessages.twoOfAName, {}, [{ path, message: programmeMessages.twoOfAName }]);
    }
  }
  const words: Record<string, string> = { title: input.title };
  for (const { id, name, indicator } of goals) {
    words[`goal.${id}.name`] = name;
    words[`goal.${id}.indicator`] = indicator;
  }
  for (const { id, name } of lines) words[`line.${id}`] = name;
  for (const { id, what, keeper, otherwise } of remains) {
    words[`remains.${id}.what`] = what;
    words[`remains.${id}.otherwise`] = otherwise;
    if (keeper !== null) words[`remains.${id}.keeper`] = keeper;
  }
  const facts: OpenFacts = {
    reference,
    from: input.from,
    quarters: input.quarters,
    goals: goals.map(({ id, source, start, target }) => ({ id, source, start, target })),
    lines: lines.map(({ id, goal, amount, opens }) => ({ id, goal, amount, opens })),
    remains: remains.map(({ id, state, on, due, keeper }) => ({ id, state, on, due, hasKeeper: keeper !== null })),
  };
  return [
    openAct.draft({
      at,
      id: input.act.id,
      stream: input.programme,
      facts,
      words,
    }),
  ];
}

/** A goal that CAPE does not count itself is filled in by a named person, with what can be said of it. */
export function fillGoal(input: FillGoal, { id, at, programme }: Found): ActDraft[] {
  const goal = programme.goals.find((one) => one.id === input.goal);
  if (!goal) throw new Problem('conflict', programmeMessages.goalUnknown);
  if (goal.source !== 'by-hand') throw new Problem('conflict', programmeMessages.goalIsCounted);
  const { now } = input;
  if (now.is === 'number' && now.of !== null && now.value > now.of) {
    throw new Problem('invalid', programmeMessages.moreThanOf, {}, [
      { path: 'now.value', message: programmeMessages.moreThanOf },
    ]);
  }
  const facts: FillFacts = { goal: input.goal, now, state: input.state };
  return [
    fillAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts,
      words: { note: input.note },
      basedOn: [programme.opened],
    }),
  ];
}

/** Decided means that a named person has signed. A promise is not a decision. */
export function decideKeeper(input: DecideKeeper, { id, at, programme }: Found): ActDraft[] {
  const row = programme.remains.find((one) => one.id === input.row);
  if (!row) throw new Problem('conflict', programmeMessages.rowUnknown);
  if (row.state === 'decided' || row.state === 'nothing-to-pay')
    throw new Problem('conflict', programmeMessages.rowIsDecided);
  const facts: DecideFacts = { row: input.row };
  return [
    decideAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts,
      words: { keeper: input.keeper },
      basedOn: [programme.opened],
    }),
  ];
}
