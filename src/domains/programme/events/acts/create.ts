import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import { eventMessages } from '../event-messages.ts';
import { whatIsWrong } from '../what-is-wrong.ts';
import { Digest, factsIn, PlanFacts, PlanInput, wordsIn } from './plan-facts.ts';

const CreateEvent = PlanInput.extend({ event: Uuid }).strict();
export type CreateEvent = z.infer<typeof CreateEvent>;

const Facts = z.strictObject({
  reference: z.string(),
  plan: PlanFacts,
  /** Digests of what is secret in the address of its page, and of the calendar of its programme. */
  page: Digest,
  feed: Digest.nullable(),
});
export type CreateEventFacts = z.infer<typeof Facts>;

export const createEvent: ActDef<'event.create', CreateEventFacts, string> = defineAct({
  type: 'event.create',
  stream: 'event',
  words: null,
  nature: 'decision',
  facts: Facts,
  icon: 'calendar-check',
  sentence: () => ({ message: eventMessages.created }),
  retainRule: 'programme',
});

/** Where an event is to begin, and the digests of its addresses. */
export type Beginning = InFile & {
  readonly id: string;
  readonly reference: string;
  readonly page: string;
  readonly feed: string | null;
};

/** A person who runs programmes plans an event, and is its organiser. */
export const toCreateEvent: Doing<CreateEvent, InFile, Beginning> = {
  act: createEvent,
  input: CreateEvent,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: (input) => {
    const wrong = whatIsWrong(input);
    return wrong.length > 0 ? new Problem('invalid', eventMessages.cannotBePlanned, {}, wrong) : null;
  },
  acts: ({ act, event: _, ...plan }, { id, at, reference, page, feed }) => [
    createEvent.draft({
      ...{ at, id: act.id, stream: id },
      facts: { reference, plan: factsIn(plan), page, feed },
      words: wordsIn(plan),
    }),
  ],
};
