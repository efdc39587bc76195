import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { eventMessages } from '../event-messages.ts';

const Facts = z.strictObject({
  participant: Uuid,
  comes: z.boolean(),
  /** Which of all who said yes: one who says yes again after a no is the last. */
  order: z.int().min(1).nullable(),
});
export type AnswerFacts = z.infer<typeof Facts>;

/** A participant says that they come, or gives their place back. Who has a seat and who waits follows from the order. */
export const answerInvitation: ActDef<'event.answer', AnswerFacts> = defineAct({
  type: 'event.answer',
  stream: 'event',
  nature: 'record',
  facts: Facts,
  icon: 'envelope-open',
  sentence: ({ comes }) => ({ message: comes ? eventMessages.saidYes : eventMessages.saidNo }),
  retainRule: 'programme',
});
