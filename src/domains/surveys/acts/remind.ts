import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayWriteSurvey, surveyRoles } from '../access.ts';
import { surveyMessages } from '../messages.ts';
import { inSurvey, type Survey, whileOpen } from '../survey.ts';

const RemindPeople = z.strictObject({ act: ActEnvelope });
type RemindPeople = z.infer<typeof RemindPeople>;
const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

export const remindPeople: ActDef<'survey.remind', Facts, never> = defineAct({
  type: 'survey.remind',
  stream: 'awareness-survey',
  nature: 'record',
  facts: Facts,
  icon: 'envelope-simple',
  sentence: () => ({ message: surveyMessages.reminded }),
  retainRule: 'programme',
});

/** More than this is a nuisance, and a day between two is the least. */
const mostReminders = 3;
const dayInMs = 86_400_000;

/** Those whose code is unused are written to once more. Who they are is shown to no one. */
export const toRemind: Doing<RemindPeople, Here<Survey>> = {
  act: remindPeople,
  input: RemindPeople,
  roles: surveyRoles,
  may: mayWriteSurvey,
  possible: (here) => {
    const problem = whileOpen(here);
    if (problem) return problem;
    if (here.state.invited.length === 0) return new Problem('conflict', surveyMessages.noOneInvited);
    return here.state.reminders.length >= mostReminders
      ? new Problem('conflict', surveyMessages.enoughReminders)
      : null;
  },
  refuses: (_input, { state }, now) => {
    const last = state.reminders.at(-1);
    return last && now.getTime() - Date.parse(last.at) < dayInMs
      ? new Problem('conflict', surveyMessages.remindedToday)
      : null;
  },
  acts: ({ act }, here) => [remindPeople.draft({ ...inSurvey(here, act), facts: {} })],
};
