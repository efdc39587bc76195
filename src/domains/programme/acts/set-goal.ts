import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { line, text } from '../../../kernel/text/text.ts';
import { mayWrite } from '../access.ts';
import { frameworkMessages } from '../framework-messages.ts';
import { programmeMessages } from '../messages.ts';
import { inProgramme, type Programme, whileItRuns } from '../programme.ts';
import { type GoalLevel, goalLevels, goalSources, Value } from '../programme-schema.ts';
import { Code } from '../schema.ts';

const SetGoal = z.strictObject({
  act: ActEnvelope,
  /** A new one, or the id of the one that is said again. One that was there from the start has a short name as its id. */
  goal: z.union([Uuid, Code]),
  level: z.enum(goalLevels),
  under: z.union([Uuid, Code]).nullable(),
  name: line(160),
  indicator: line(200),
  how: text(500).nullable(),
  source: z.enum(goalSources),
  start: Value,
  target: Value,
});
type SetGoal = z.infer<typeof SetGoal>;

const Facts = SetGoal.omit({ act: true, name: true, indicator: true, how: true });
type Facts = z.infer<typeof Facts>;

export const setGoal: ActDef<'programme.goal', Facts, 'name' | 'indicator' | 'how'> = defineAct({
  type: 'programme.goal',
  stream: 'programme',
  words: ['name', 'indicator', 'how'],
  nature: 'decision',
  facts: Facts,
  icon: 'list-checks',
  sentence: ({ level }) => ({ message: frameworkMessages.goalSet[level] }),
  retainRule: 'programme',
});

const most = 60;
const rank = (level: GoalLevel): number => goalLevels.indexOf(level);

/**
 * A result that is aimed at, with the one indicator by which it is seen, where it began, where it should come to and who says the number. What was
 * filled in stays with it when it is said again, so its source stays too.
 */
export const toSetGoal: Doing<SetGoal, Here<Programme>> = {
  act: setGoal,
  input: SetGoal,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: whileItRuns,
  refuses: ({ goal: id, level, under, source, start, target }, { state }) => {
    const before = state.goals.find((one) => one.id === id);
    if (!before && state.goals.length >= most) return new Problem('conflict', frameworkMessages.tooManyGoals);
    if (before && before.filled.length > 0 && before.source !== source)
      return wrongAt('source', frameworkMessages.sourceStays);
    if (under !== null) {
      const above = state.goals.find((one) => one.id === under);
      if (!above || above.id === id) return wrongAt('under', programmeMessages.goalUnknown);
      if (rank(above.level) >= rank(level)) return wrongAt('under', frameworkMessages.notAbove);
    }
    const below = state.goals.filter((one) => one.under === id);
    if (below.some((one) => rank(one.level) <= rank(level))) return wrongAt('level', frameworkMessages.servedBy);
    return unitWrong('start', start, state.currency) ?? unitWrong('target', target, state.currency);
  },
  acts: ({ act, name, indicator, how, ...facts }, here) => [
    setGoal.draft({ ...inProgramme(here, act), facts, words: { name, indicator, how } }),
  ],
};

/** A part is never more than the whole, and a sum is in the currency of the programme. */
export function unitWrong(path: string, value: Value, currency: string | null): Problem | null {
  if (value.is !== 'number') return null;
  if (value.of !== null && value.value > value.of) return wrongAt(`${path}.value`, programmeMessages.moreThanOf);
  return value.unit !== 'count' && value.unit !== currency
    ? wrongAt(`${path}.value`, frameworkMessages.otherCurrency)
    : null;
}
