import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { eventMessages } from '../event-messages.ts';
import { MondayAnswer } from '../event-schema.ts';

const Facts = z.strictObject({
  participant: Uuid,
  after: z.union([z.literal(3), z.literal(6)]),
  answer: MondayAnswer,
});
type Facts = z.infer<typeof Facts>;

/** What became of a Monday act, by the one who wrote it. The last answer applies. */
export const answerMondayAct: ActDef<'event.monday-answer', Facts> = defineAct({
  type: 'event.monday-answer',
  stream: 'event',
  nature: 'record',
  facts: Facts,
  icon: 'chat-text',
  sentence: ({ after }) => ({ message: eventMessages.mondayAnswered, values: { after } }),
  retainRule: 'programme',
});
