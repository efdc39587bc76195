import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { type PassOnFacts, passOnFacts } from '../../disclosures/public.ts';
import { mayWrite } from '../access.ts';
import { exchangeMessages } from '../messages.ts';
import { claimFacts } from '../schema.ts';

export const passClaimOn: ActDef<'fee-claim.pass-on', PassOnFacts, never> = defineAct({
  type: 'fee-claim.pass-on',
  proof: 'disclosure',
  stream: 'fee-claim',
  nature: 'decision',
  facts: passOnFacts(claimFacts),
  icon: 'paper-plane-tilt',
  sentence: ({ to, facts }, language) => ({
    message: exchangeMessages.passedOn,
    values: { unit: to.unit[language], count: facts.length },
  }),
  retainRule: 'fee-claim',
});

/** To send chosen facts to the contact of another country. What it decides is that of every matter: `passOnRoutes`. */
export const toPassOn = { act: passClaimOn, may: mayWrite } as const;
