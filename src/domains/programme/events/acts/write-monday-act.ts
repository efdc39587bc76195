import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { eventMessages } from '../event-messages.ts';

const Facts = z.strictObject({
  participant: Uuid,
  /** Whether it may be shown in their words, without a name. */
  isShown: z.boolean(),
});
type Facts = z.infer<typeof Facts>;

/** What a participant will do on Monday, in their own words. Written again until they are asked what became of it. */
export const writeMondayAct: ActDef<'event.monday-act', Facts, 'says'> = defineAct({
  type: 'event.monday-act',
  stream: 'event',
  words: ['says'],
  nature: 'record',
  facts: Facts,
  icon: 'note-pencil',
  sentence: () => ({ message: eventMessages.mondayWritten }),
  retainRule: 'programme',
});
