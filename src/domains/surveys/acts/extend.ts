import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import { monthsAfter } from '../../../kernel/time/calendar-days.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayWriteSurvey, surveyRoles } from '../access.ts';
import { surveyMessages } from '../messages.ts';
import { inSurvey, type Survey, whileOpen } from '../survey.ts';

const ExtendSurvey = z.strictObject({ act: ActEnvelope, closesOn: Day });
type ExtendSurvey = z.infer<typeof ExtendSurvey>;
const Facts = ExtendSurvey.omit({ act: true });
type Facts = z.infer<typeof Facts>;

export const extendSurvey: ActDef<'survey.extend', Facts, never> = defineAct({
  type: 'survey.extend',
  stream: 'awareness-survey',
  nature: 'decision',
  facts: Facts,
  icon: 'calendar-check',
  sentence: () => ({ message: surveyMessages.extended }),
  retainRule: 'programme',
});

/** Another last day, while it asks. */
export const toExtend: Doing<ExtendSurvey, Here<Survey>, Here<Survey> & { readonly today: string }> = {
  act: extendSurvey,
  input: ExtendSurvey,
  roles: surveyRoles,
  may: mayWriteSurvey,
  possible: whileOpen,
  refuses: ({ closesOn }, { today }) => {
    if (closesOn < today) return wrongAt('closesOn', surveyMessages.closesInPast);
    return closesOn > monthsAfter(today, 12) ? wrongAt('closesOn', surveyMessages.closesLate) : null;
  },
  acts: ({ act, closesOn }, { today: _, ...here }) => [
    extendSurvey.draft({ ...inSurvey(here, act), facts: { closesOn } }),
  ],
};
