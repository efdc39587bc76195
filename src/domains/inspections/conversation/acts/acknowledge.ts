import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import { inspectionMessages } from '../../messages.ts';
import type { Conversation } from '../conversation.ts';

const AcknowledgeConversation = z.strictObject({ act: ActEnvelope });
type AcknowledgeConversation = z.infer<typeof AcknowledgeConversation>;

const Facts = z.strictObject({ letter: Uuid });
type Facts = z.infer<typeof Facts>;

export const acknowledgeConversation: ActDef<'conversation.acknowledge', Facts, never> = defineAct({
  type: 'conversation.acknowledge',
  stream: 'conversation',
  nature: 'decision',
  facts: Facts,
  icon: 'hand-palm',
  secrecy: 'social-services',
  sentence: () => ({ message: inspectionMessages.conversationTaken }),
  retainRule: 'inspection',
});

/** The decision to take what a worker has said, and to answer for it. */
export const toAcknowledgeConversation: Doing<AcknowledgeConversation, Here<Conversation>> = {
  act: acknowledgeConversation,
  input: AcknowledgeConversation,
  roles: ['officer'],
  may: mayWrite,
  possible: ({ state }) =>
    state.owner === null ? null : new Problem('conflict', inspectionMessages.conversationIsTaken),
  acts: ({ act }, { id, at, state }) => [
    acknowledgeConversation.draft({ at, id: act.id, stream: id, facts: { letter: state.letter } }),
  ],
};
