import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { PassedFacts } from '../facts.ts';
import { gateMessages } from '../messages.ts';

/** Noted beside an act that was done while its person had opened an exception. No command makes it. */
export const useException: ActDef<'gate.use', z.infer<typeof PassedFacts>, never> = defineAct({
  type: 'gate.use',
  stream: 'gate-exception',
  nature: 'record',
  facts: PassedFacts,
  icon: 'check-circle',
  sentence: () => ({ message: gateMessages.wasUsed }),
  retainRule: 'competence',
});
