import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { type PassOnFacts, passOnFacts } from '../../../disclosures/public.ts';
import { mayWrite } from '../../access.ts';
import { questionCodes } from '../../visit/talk/questions.ts';
import { answersMessages } from '../messages.ts';

export const passAnswersOn: ActDef<'answers.pass-on', PassOnFacts, never> = defineAct({
  type: 'answers.pass-on',
  proof: 'disclosure',
  milestone: true,
  stream: 'answers-question',
  nature: 'decision',
  facts: passOnFacts(questionCodes),
  icon: 'paper-plane-tilt',
  secrecy: 'social-services',
  sentence: ({ to, facts }, language) => ({
    message: answersMessages.answersPassedOn,
    values: { unit: to.unit[language], count: facts.length },
  }),
  retainRule: 'inspection',
});

/** To give chosen answers on the person's consent. What it decides, and the letter that goes, are those of every matter: `passOnRoutes`. */
export const toPassAnswersOn = { act: passAnswersOn, may: mayWrite } as const;
