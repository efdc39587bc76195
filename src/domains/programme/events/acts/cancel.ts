import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { inEvent, type ProgrammeEvent, stateOn, whileOpen } from '../event.ts';
import { eventMessages } from '../event-messages.ts';

const CancelEvent = z.strictObject({ act: ActEnvelope, why: text(300) });
type CancelEvent = z.infer<typeof CancelEvent>;

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

export const cancelEvent: ActDef<'event.cancel', Facts, 'why'> = defineAct({
  type: 'event.cancel',
  stream: 'event',
  words: ['why'],
  nature: 'decision',
  facts: Facts,
  icon: 'x-circle',
  sentence: () => ({ message: eventMessages.cancelled }),
  retainRule: 'programme',
});

/** The event is called off. Everyone who was asked and has not said no is told. */
export const toCancelEvent: Doing<
  CancelEvent,
  Here<ProgrammeEvent>,
  Here<ProgrammeEvent> & { readonly today: string }
> = {
  act: cancelEvent,
  input: CancelEvent,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: whileOpen,
  refuses: (_input, { state, today }) =>
    stateOn(state, today) === 'over' ? new Problem('conflict', eventMessages.isOver) : null,
  acts: ({ act, why }, { today: _, ...here }) => [
    cancelEvent.draft({ ...inEvent(here, act), facts: {}, words: { why } }),
  ],
};
