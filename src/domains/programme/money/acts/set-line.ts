import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { line } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { programmeMessages } from '../../messages.ts';
import { inProgramme, type Programme, whileItRuns } from '../../programme.ts';
import { Code } from '../../schema.ts';
import { moneyMessages } from '../messages.ts';
import { costKinds, Minor } from '../money-schema.ts';

const SetLine = z.strictObject({
  act: ActEnvelope,
  /** A new one, or the id of the one that is said again. */
  line: Code,
  name: line(120),
  kind: z.enum(costKinds),
  /** Which result it serves; null where it serves the whole. */
  goal: Code.nullable(),
  /** In the smallest unit of the currency of the programme. */
  amount: Minor.min(0),
});
type SetLine = z.infer<typeof SetLine>;

const Facts = SetLine.omit({ act: true, name: true });
type LineFacts = z.infer<typeof Facts>;

export const setLine: ActDef<'programme.line', LineFacts, 'name'> = defineAct({
  type: 'programme.line',
  stream: 'programme',
  words: ['name'],
  nature: 'decision',
  facts: Facts,
  icon: 'coins',
  sentence: () => ({ message: moneyMessages.lineSet }),
  retainRule: 'programme',
});

const most = 80;

/** A budget line: what money is planned for. Said again when the budget is agreed once more; what stood before is on the timeline. */
export const toSetLine: Doing<SetLine, Here<Programme>> = {
  act: setLine,
  input: SetLine,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: (here) =>
    here.state.currency === null ? new Problem('conflict', moneyMessages.noCurrencyYet) : whileItRuns(here),
  refuses: ({ line: id, goal }, { state: { lines, goals } }) => {
    if (goal !== null && !goals.some((one) => one.id === goal)) return wrongAt('goal', programmeMessages.goalUnknown);
    return lines.length >= most && !lines.some((one) => one.id === id)
      ? new Problem('conflict', moneyMessages.tooManyLines)
      : null;
  },
  acts: ({ act, name, ...facts }, here) => [setLine.draft({ ...inProgramme(here, act), facts, words: { name } })],
};
