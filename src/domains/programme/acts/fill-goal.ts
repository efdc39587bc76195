import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWrite } from '../access.ts';
import { programmeMessages } from '../messages.ts';
import { inProgramme, type Programme } from '../programme.ts';
import { goalStates, Value } from '../programme-schema.ts';
import { Code } from '../schema.ts';

const FillGoal = z.strictObject({
  act: ActEnvelope,
  goal: Code,
  now: Value,
  state: z.enum(goalStates),
  note: text(200),
});
type FillGoal = z.infer<typeof FillGoal>;

const Facts = FillGoal.omit({ act: true, note: true });
type Facts = z.infer<typeof Facts>;

export const fillGoal: ActDef<'programme.fill', Facts, 'note'> = defineAct({
  type: 'programme.fill',
  stream: 'programme',
  words: ['note'],
  nature: 'record',
  facts: Facts,
  icon: 'note-pencil',
  sentence: () => ({ message: programmeMessages.goalFilled }),
  retainRule: 'programme',
});

/** A goal that CAPE does not count itself is filled in by a named person, with what can be said of it. */
export const toFillGoal: Doing<FillGoal, Here<Programme>> = {
  act: fillGoal,
  input: FillGoal,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ goal: id, now }, { state }) => {
    const goal = state.goals.find((one) => one.id === id);
    if (!goal) return new Problem('conflict', programmeMessages.goalUnknown);
    if (goal.source !== 'by-hand') return new Problem('conflict', programmeMessages.goalIsCounted);
    return now.is === 'number' && now.of !== null && now.value > now.of
      ? wrongAt('now.value', programmeMessages.moreThanOf)
      : null;
  },
  acts: ({ act, note, ...facts }, here) => [fillGoal.draft({ ...inProgramme(here, act), facts, words: { note } })],
};
