import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import { inEvent, type ProgrammeEvent, whileOpen } from '../event.ts';
import { eventMessages } from '../event-messages.ts';

const EndEvent = z.strictObject({ act: ActEnvelope });
type EndEvent = z.infer<typeof EndEvent>;

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

export const endEvent: ActDef<'event.end', Facts> = defineAct({
  type: 'event.end',
  stream: 'event',
  nature: 'decision',
  facts: Facts,
  icon: 'flag',
  sentence: () => ({ message: eventMessages.ended }),
  retainRule: 'programme',
});

/** Its attendance is final. Participants still answer what became of their act, since their addresses last as long. */
export const toEndEvent: Doing<EndEvent, Here<ProgrammeEvent>, Here<ProgrammeEvent> & { readonly today: string }> = {
  act: endEvent,
  input: EndEvent,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: whileOpen,
  refuses: (_input, { state, today }) =>
    today < state.plan.to ? new Problem('conflict', eventMessages.notOver) : null,
  acts: ({ act }, { today: _, ...here }) => [endEvent.draft({ ...inEvent(here, act), facts: {} })],
};
