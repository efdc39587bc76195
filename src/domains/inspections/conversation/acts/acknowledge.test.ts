import { expect, it } from 'vitest';
import type { Act } from '../../../../kernel/act.ts';
import { anEnvelope, numbered, someFile } from '../../testing/builders.ts';
import { talkArrival, talkTaken } from '../../testing/conversation.ts';
import { done } from '../../testing/done.ts';
import { foldConversation } from '../fold.ts';
import { toAcknowledgeConversation } from './acknowledge.ts';

const take = (...acts: readonly Act[]) =>
  done(
    toAcknowledgeConversation,
    { act: anEnvelope() },
    { id: numbered(9), at: someFile, state: foldConversation(acts) },
  );

it('a conversation that has arrived is taken by one person', () => {
  expect(take(talkArrival)).toHaveLength(1);
  expect(() => take(talkArrival, talkTaken)).toThrow('inspection.conversation-is-taken');
});
