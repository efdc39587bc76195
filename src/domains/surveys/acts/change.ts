import type { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import { mayWriteSurvey, surveyRoles } from '../access.ts';
import { surveyMessages } from '../messages.ts';
import { inSurvey, type Survey, whilePreparing } from '../survey.ts';
import { SurveyDescription } from './create.ts';

const ChangeSurvey = SurveyDescription.extend({ act: ActEnvelope }).strict();
type ChangeSurvey = z.infer<typeof ChangeSurvey>;
const Facts = SurveyDescription.pick({ method: true, closesOn: true });
type Facts = z.infer<typeof Facts>;

export const changeSurvey: ActDef<'survey.change', Facts, 'title' | 'aim'> = defineAct({
  type: 'survey.change',
  stream: 'awareness-survey',
  words: ['title', 'aim'],
  nature: 'decision',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: surveyMessages.changed }),
  retainRule: 'programme',
});

/** What it is called, what for, how people are found and until when: said again as a whole, before it opens. */
export const toChange: Doing<ChangeSurvey, Here<Survey>, Here<Survey> & { readonly today: string }> = {
  act: changeSurvey,
  input: ChangeSurvey,
  roles: surveyRoles,
  may: mayWriteSurvey,
  possible: whilePreparing,
  refuses: ({ closesOn, method }, { today, state }) => {
    if (closesOn < today) return wrongAt('closesOn', surveyMessages.closesInPast);
    return method !== state.method && state.frame ? wrongAt('method', surveyMessages.methodStays) : null;
  },
  acts: ({ act, title, aim, method, closesOn }, here) => [
    changeSurvey.draft({ ...inSurvey(here, act), facts: { method, closesOn }, words: { title, aim } }),
  ],
};
