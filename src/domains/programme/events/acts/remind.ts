import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { eventMessages } from '../event-messages.ts';

const Facts = z.strictObject({
  people: z.array(Uuid).min(1),
  /** Of what: 0 that they write a Monday act, 3 and 6 what became of it. */
  after: z.union([z.literal(0), z.literal(3), z.literal(6)]),
});
type Facts = z.infer<typeof Facts>;

/** Participants are asked by mail, once for each question. */
export const remindParticipants: ActDef<'event.remind', Facts> = defineAct({
  type: 'event.remind',
  stream: 'event',
  nature: 'record',
  facts: Facts,
  icon: 'bell',
  sentence: ({ people }) => ({ message: eventMessages.reminded, values: { count: people.length } }),
  retainRule: 'programme',
});
