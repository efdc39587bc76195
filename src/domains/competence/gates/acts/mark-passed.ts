import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { PassedFacts } from '../facts.ts';
import { gateMessages } from '../messages.ts';

/** Noted beside an act that a phone has brought, by a person without the certificate. What was done at a workplace is never lost. */
export const markPassed: ActDef<'gate.mark', z.infer<typeof PassedFacts>, never> = defineAct({
  type: 'gate.mark',
  stream: 'gate-exception',
  nature: 'record',
  facts: PassedFacts,
  icon: 'device-mobile',
  sentence: () => ({ message: gateMessages.wasMarked }),
  retainRule: 'competence',
});
