import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { type PassOnFacts, passOnFacts } from '../../../disclosures/public.ts';
import { mayHandToLeader } from '../../access.ts';
import { inspectionMessages } from '../../messages.ts';
import { leaderFacts } from '../schema.ts';

export const passVisitOn: ActDef<'visit.pass-on', PassOnFacts, never> = defineAct({
  type: 'visit.pass-on',
  proof: 'disclosure',
  stream: 'visit',
  nature: 'decision',
  facts: passOnFacts(leaderFacts),
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: inspectionMessages.handedToLeader, values: { unit: to.unit[language] } }),
  retainRule: 'inspection',
});

/** To hand a visit to an investigation leader. What it decides, and the letter that goes, are those of every matter: `passOnRoutes`. */
export const toPassVisitOn = { act: passVisitOn, may: mayHandToLeader } as const;
