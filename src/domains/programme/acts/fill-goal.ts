import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayWrite } from '../access.ts';
import { frameworkMessages } from '../framework-messages.ts';
import { programmeMessages } from '../messages.ts';
import { inProgramme, type Programme } from '../programme.ts';
import { goalStates, Value } from '../programme-schema.ts';
import { Code } from '../schema.ts';
import { unitWrong } from './set-goal.ts';

const FillGoal = z.strictObject({
  act: ActEnvelope,
  goal: z.union([Uuid, Code]),
  now: Value,
  state: z.enum(goalStates),
  /** Of which day it is; null where only the day it is written down is known. */
  on: Day.nullable(),
  note: text(200),
});
type FillGoal = z.infer<typeof FillGoal>;

const Facts = FillGoal.omit({ act: true, note: true });
type Facts = z.infer<typeof Facts>;

export const fillGoal: ActDef<'programme.fill', Facts, 'note'> = defineAct({
  type: 'programme.fill',
  version: 2,
  upcast: (version, facts) => (version === 1 ? { ...(facts as object), on: null } : facts),
  stream: 'programme',
  words: ['note'],
  nature: 'record',
  facts: Facts,
  icon: 'note-pencil',
  sentence: () => ({ message: programmeMessages.goalFilled }),
  retainRule: 'programme',
});

/** A goal that CAPE does not count itself is filled in by a named person, with what can be said of it. */
export const toFillGoal: Doing<FillGoal, Here<Programme>, Here<Programme> & { readonly today: string }> = {
  act: fillGoal,
  input: FillGoal,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ goal: id, now, on }, { state, today }) => {
    const goal = state.goals.find((one) => one.id === id);
    if (!goal) return new Problem('conflict', programmeMessages.goalUnknown);
    if (goal.source !== 'by-hand') return new Problem('conflict', programmeMessages.goalIsCounted);
    if (on !== null && on > today) return wrongAt('on', frameworkMessages.dayToCome);
    return unitWrong('now', now, state.currency);
  },
  acts: ({ act, note, ...facts }, { today: _, ...here }) => [
    fillGoal.draft({ ...inProgramme(here, act), facts, words: { note } }),
  ],
};
