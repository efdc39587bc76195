import { describe, expect, it } from 'vitest';
import { anEnvelope, anItem, type Happening, itemId, stored, uuid } from '../../testing/builders.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toRecordDefenceReply } from './record-defence-reply.ts';

const items: Happening[] = [
  ['evidence.add', anItem(1)],
  ['evidence.add', anItem(2, { material: 'working-note' })],
];
const served: Happening = [
  'file.serve',
  { on: '2026-10-12', replyBy: '2026-11-02', items: [itemId(1)], documents: [] },
];

describe('the reply of the defence', () => {
  const reply = {
    act: anEnvelope(),
    facts: { on: '2026-11-02', points: [{ id: uuid(5001), item: itemId(1), touches: null, answeredBy: [] }] },
    words: { [uuid(5001)]: 'Hon var ledig på måndagar.' },
  };
  it('comes after final service, about items of the file', () => {
    expect(refusal(toRecordDefenceReply, reply, stored(...items)).text).toBe('prosecution.problem.not-served');
    expect(done(toRecordDefenceReply, reply, stored(...items, served))).toHaveLength(1);
    const other = {
      ...reply,
      facts: { ...reply.facts, points: [{ id: uuid(5001), item: uuid(99), touches: null, answeredBy: [] }] },
    };
    expect(refusal(toRecordDefenceReply, other, stored(...items, served)).at).toBe('facts.points');
  });
});
