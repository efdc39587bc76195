import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import { inEvent, type ProgrammeEvent, participantIn, whileOpen } from '../event.ts';
import { eventMessages } from '../event-messages.ts';

const RemoveParticipant = z.strictObject({ act: ActEnvelope, participant: Uuid });
type RemoveParticipant = z.infer<typeof RemoveParticipant>;

const Facts = z.strictObject({ participant: Uuid });
type Facts = z.infer<typeof Facts>;

export const removeParticipant: ActDef<'event.remove', Facts> = defineAct({
  type: 'event.remove',
  stream: 'event',
  nature: 'decision',
  facts: Facts,
  icon: 'x-circle',
  sentence: () => ({ message: eventMessages.removed }),
  retainRule: 'programme',
});

/** Withdraws an invitation: its address leads nowhere any more, and the seat goes to the first who waits. */
export const toRemoveParticipant: Doing<RemoveParticipant, Here<ProgrammeEvent>> = {
  act: removeParticipant,
  input: RemoveParticipant,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: whileOpen,
  refuses: ({ participant }, { state }) => {
    const found = participantIn(state, participant);
    if (!found) return new Problem('conflict', eventMessages.noSuchParticipant);
    if (found.removed) return new Problem('conflict', eventMessages.wasRemoved);
    return found.came === true ? new Problem('conflict', eventMessages.cameAlready) : null;
  },
  acts: ({ act, participant }, here) => [removeParticipant.draft({ ...inEvent(here, act), facts: { participant } })],
};
