import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import { inEvent, type ProgrammeEvent, participantIn, whileOpen } from '../event.ts';
import { eventMessages } from '../event-messages.ts';

const TakeAttendance = z.strictObject({ act: ActEnvelope, participant: Uuid, came: z.boolean() });
type TakeAttendance = z.infer<typeof TakeAttendance>;

const Facts = z.strictObject({ participant: Uuid, came: z.boolean() });
type Facts = z.infer<typeof Facts>;

export const takeAttendance: ActDef<'event.attend', Facts> = defineAct({
  type: 'event.attend',
  stream: 'event',
  nature: 'record',
  facts: Facts,
  icon: 'check-circle',
  sentence: ({ came }) => ({ message: came ? eventMessages.cameIn : eventMessages.didNotCome }),
  retainRule: 'programme',
});

/** Whether a person came, as it is seen at the door. Said again where it was wrong. */
export const toTakeAttendance: Doing<
  TakeAttendance,
  Here<ProgrammeEvent>,
  Here<ProgrammeEvent> & { readonly today: string }
> = {
  act: takeAttendance,
  input: TakeAttendance,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: whileOpen,
  refuses: ({ participant }, { state, today }) => {
    if (today < state.plan.from) return new Problem('conflict', eventMessages.notBegun);
    const found = participantIn(state, participant);
    if (!found || found.removed) return new Problem('conflict', eventMessages.noSuchParticipant);
    return null;
  },
  acts: ({ act, participant, came }, { today: _, ...here }) => [
    takeAttendance.draft({ ...inEvent(here, act), facts: { participant, came } }),
  ],
};
