import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayWrite } from '../../access.ts';
import { inProgramme, type Programme, whileItRuns } from '../../programme.ts';
import { Code } from '../../schema.ts';
import { moneyMessages } from '../messages.ts';
import { Minor } from '../money-schema.ts';

const SetForecast = z.strictObject({
  act: ActEnvelope,
  line: Code,
  /** What is expected to be spent from that day until the programme ends. */
  remaining: Minor.min(0),
  on: Day,
  why: text(300),
});
type SetForecast = z.infer<typeof SetForecast>;

const Facts = SetForecast.omit({ act: true, why: true });
type Facts = z.infer<typeof Facts>;

export const setForecast: ActDef<'programme.forecast', Facts, 'why'> = defineAct({
  type: 'programme.forecast',
  stream: 'programme',
  words: ['why'],
  nature: 'record',
  assessment: true,
  facts: Facts,
  icon: 'chart-bar',
  sentence: () => ({ message: moneyMessages.forecastSet }),
  retainRule: 'programme',
});

/** What a named person expects a budget line to cost until the end, and on what they build it. */
export const toSetForecast: Doing<SetForecast, Here<Programme>, Here<Programme> & { readonly today: string }> = {
  act: setForecast,
  input: SetForecast,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: whileItRuns,
  refuses: ({ line, on }, { state, today }) => {
    if (!state.lines.some(({ id }) => id === line)) return wrongAt('line', moneyMessages.lineUnknown);
    return on > today ? wrongAt('on', moneyMessages.dayToCome) : null;
  },
  acts: ({ act, why, ...facts }, { today: _, ...here }) => [
    setForecast.draft({ ...inProgramme(here, act), facts, words: { why } }),
  ],
};
