import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { eventMessages } from '../event-messages.ts';

const Facts = z.strictObject({
  people: z.array(Uuid).min(1),
  what: z.enum(['needs', 'all']),
  /** Whether a participant asked for it, or its time had come. */
  asked: z.boolean(),
});
type Facts = z.infer<typeof Facts>;

/** What participants said of themselves is erased. That a person came, and which act they wrote, stays without their name. */
export const eraseParticipants: ActDef<'event.erase', Facts> = defineAct({
  type: 'event.erase',
  stream: 'event',
  nature: 'record',
  facts: Facts,
  icon: 'archive',
  sentence: ({ people, what }) => ({
    message: what === 'all' ? eventMessages.erased : eventMessages.needsErased,
    values: { count: people.length },
  }),
  retainRule: 'programme',
});
