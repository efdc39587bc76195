import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { type PassOnFacts, passOnFacts } from '../../disclosures/public.ts';
import { mayPassOn } from '../access.ts';
import { signalMessages } from '../messages.ts';
import { passableFacts } from '../schema.ts';

export const passSignalOn: ActDef<'signal.pass-on', PassOnFacts, never> = defineAct({
  type: 'signal.pass-on',
  proof: 'disclosure',
  stream: 'signal',
  nature: 'decision',
  facts: passOnFacts(passableFacts),
  icon: 'paper-plane-tilt',
  sentence: ({ to, facts }, language) => ({
    message: signalMessages.passedOn,
    values: { unit: to.unit[language], count: facts.length },
  }),
  retainRule: 'signal',
});

/** Disclosing chosen facts to another agency. What it decides, and the letter that is sent, are those of every matter: `passOnRoutes`. */
export const toPassOn = { act: passSignalOn, may: mayPassOn } as const;
