import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { eventMessages } from '../event-messages.ts';

const Facts = z.strictObject({ participant: Uuid, has: z.boolean() });
type Facts = z.infer<typeof Facts>;

/** That a participant said, or took away, what they need to take part. What it is stands apart, for the organiser alone. */
export const sayNeeds: ActDef<'event.needs', Facts> = defineAct({
  type: 'event.needs',
  stream: 'event',
  nature: 'record',
  facts: Facts,
  icon: 'users',
  sentence: () => ({ message: eventMessages.needsSaid }),
  retainRule: 'programme',
});
