import { expect, it } from 'vitest';
import { numbered } from '../testing/builders.ts';
import { talkArrival, talkTaken } from '../testing/conversation.ts';
import { foldConversation } from './fold.ts';
import { conversationTasks } from './tasks.ts';

it('a conversation that has arrived waits for an officer within the hour', () => {
  const [task] = conversationTasks(numbered(9), foldConversation([talkArrival]));
  expect(task).toMatchObject({ kind: 'conversation.acknowledge', dueAt: '2026-02-05T18:30:00.000Z', open: true });
});

it('a conversation that an officer has taken waits for no one', () => {
  expect(conversationTasks(numbered(9), foldConversation([talkArrival, talkTaken]))).toEqual([]);
});
