import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { eventMessages } from '../event-messages.ts';
import { type InviteFacts, inviteToEvent } from './invite.ts';

/** A person asked for a seat on the public page. They have none before they have opened what was sent to their address and said yes. */
export const joinEvent: ActDef<'event.join', InviteFacts> = defineAct({
  type: 'event.join',
  stream: 'event',
  nature: 'record',
  facts: inviteToEvent.facts,
  icon: 'user-plus',
  sentence: () => ({ message: eventMessages.joined }),
  retainRule: 'programme',
});
