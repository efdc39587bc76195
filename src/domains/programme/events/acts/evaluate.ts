import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { eventMessages } from '../event-messages.ts';
import { evaluationQuestions } from '../event-schema.ts';
import { Digest } from './plan-facts.ts';

const Facts = z.strictObject({
  /** A keyed digest of who answered, so that each answers once. It leads back to no one without the key of the installation. */
  by: Digest,
  answers: z.partialRecord(z.enum(evaluationQuestions), z.int().min(1).max(5)),
});
export type EvaluateFacts = z.infer<typeof Facts>;

export const evaluateEvent: ActDef<'event.evaluate', EvaluateFacts, 'note'> = defineAct({
  type: 'event.evaluate',
  stream: 'event',
  words: ['note'],
  nature: 'record',
  assessment: true,
  facts: Facts,
  icon: 'chat-text',
  sentence: () => ({ message: eventMessages.evaluated }),
  retainRule: 'programme',
});
