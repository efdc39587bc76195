import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { inProgramme, type Programme } from '../../programme.ts';
import { Code } from '../../schema.ts';
import { lineDeviation } from '../line-sums.ts';
import { moneyMessages } from '../messages.ts';

const ExplainDeviation = z.strictObject({ act: ActEnvelope, line: Code, why: text(500), answer: text(500) });
type ExplainDeviation = z.infer<typeof ExplainDeviation>;

const Facts = ExplainDeviation.pick({ line: true });
type Facts = z.infer<typeof Facts>;

export const explainDeviation: ActDef<'programme.explain', Facts, 'why' | 'answer'> = defineAct({
  type: 'programme.explain',
  stream: 'programme',
  words: ['why', 'answer'],
  nature: 'record',
  assessment: true,
  facts: Facts,
  icon: 'chat-text',
  sentence: () => ({ message: moneyMessages.deviationExplained }),
  retainRule: 'programme',
});

/** Why a budget line departs from its plan, and what is done about it: what the funder asks for beside the number. */
export const toExplainDeviation: Doing<ExplainDeviation, Here<Programme>> = {
  act: explainDeviation,
  input: ExplainDeviation,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ line: id }, { state }) => {
    const line = state.lines.find((one) => one.id === id);
    if (!line) return wrongAt('line', moneyMessages.lineUnknown);
    const { state: found } = lineDeviation(state, line);
    return found === 'over' || found === 'under' ? null : new Problem('conflict', moneyMessages.noDeviation);
  },
  acts: ({ act, line, why, answer }, here) => [
    explainDeviation.draft({ ...inProgramme(here, act), facts: { line }, words: { why, answer } }),
  ],
};
