import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import { inEvent, type ProgrammeEvent, participantIn } from '../event.ts';
import { eventMessages } from '../event-messages.ts';
import { Personal } from './invite.ts';
import { Digest } from './plan-facts.ts';

const RenewLink = Personal.extend({ act: ActEnvelope, participant: Uuid }).strict();
export type RenewLink = z.infer<typeof RenewLink>;

const Facts = z.strictObject({ participant: Uuid, code: Digest, turn: z.int().min(1).max(1000) });
type Facts = z.infer<typeof Facts>;

export const renewLink: ActDef<'event.renew-link', Facts> = defineAct({
  type: 'event.renew-link',
  stream: 'event',
  nature: 'record',
  facts: Facts,
  icon: 'swap',
  sentence: () => ({ message: eventMessages.linkRenewed }),
  retainRule: 'programme',
});

/** The new code of the participant, and whether another one in the event has the address that is given. */
export type Renewing = Here<ProgrammeEvent> & { readonly code: string; readonly isKnown: boolean };

/** Corrects the name or the address of a participant, and sends them a new link. The one before is closed. */
export const toRenewLink: Doing<RenewLink, Here<ProgrammeEvent>, Renewing> = {
  act: renewLink,
  input: RenewLink,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ participant }, { state, isKnown }) => {
    const found = participantIn(state, participant);
    if (!found) return new Problem('conflict', eventMessages.noSuchParticipant);
    if (found.removed || found.erased) return new Problem('conflict', eventMessages.wasRemoved);
    return isKnown ? wrongAt('mail', eventMessages.alreadyInvited) : null;
  },
  acts: ({ act, participant }, here) => {
    const turn = (participantIn(here.state, participant)?.turn ?? 0) + 1;
    return [renewLink.draft({ ...inEvent(here, act), facts: { participant, code: here.code, turn } })];
  },
};
