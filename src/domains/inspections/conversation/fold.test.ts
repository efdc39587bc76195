import { describe, expect, it } from 'vitest';
import { anAct, numbered, someFile, someUnit } from '../testing/builders.ts';
import { acknowledgeConversation, conversationTasks, foldConversation } from './fold.ts';

const arrival = anAct('disclosure.receive', {
  letter: numbered(60),
  kind: 'conversation',
  reference: 'T-INVENTED',
  from: someUnit,
  ground: 'se.trial',
  sentAt: '2026-02-05T18:30:00.000Z',
  snapshot: { language: 'uz' },
  words: ['answers', 'safeTime'],
});
const taken = anAct('conversation.acknowledge', { letter: numbered(60) }, { id: numbered(2), actor: '1001' });

describe('a conversation that has arrived', () => {
  it('waits for somebody within the hour', () => {
    const [task] = conversationTasks(numbered(9), foldConversation([arrival]));
    expect(task).toMatchObject({ kind: 'conversation.acknowledge', dueAt: '2026-02-05T18:30:00.000Z', open: true });
  });

  it('is taken by one person', () => {
    const of = (...acts: (typeof arrival)[]) => ({
      id: numbered(9),
      at: someFile,
      conversation: foldConversation(acts),
    });
    expect(acknowledgeConversation(numbered(3), of(arrival))).toHaveLength(1);
    expect(() => acknowledgeConversation(numbered(3), of(arrival, taken))).toThrow('inspection.conversation-is-taken');
    expect(conversationTasks(numbered(9), foldConversation([arrival, taken]))).toEqual([]);
  });
});
