import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aGround } from '../../../disclosures/testing/a-ground.ts';
import { anEnvelope, aStanding, uuid } from '../../testing/builders.ts';
import { aReply, aSentOne, replying } from '../../testing/replies.ts';
import { toAnswerBack } from './answer-back.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const asked = aStanding(aSentOne(), aReply(31, { says: 'asks' }));
const input = {
  act: anEnvelope(),
  question: uuid(31),
  answer: 'Ja, med en annan man.',
  ground: 'se.trial',
  weighing: null,
};
const answer = (over: Partial<typeof input> = {}, state = asked, ground = aGround({ id: 'se.trial' })) =>
  decide(toAnswerBack, { ...input, ...over }, replying({ state, grounds: [ground] }), now);
const conflict = (message: string) => expect.objectContaining({ kind: 'conflict', message });

describe('an answer to a question', () => {
  it('is a disclosure on a ground of its own, and its words are sealed', () => {
    const [told, sent] = answer();
    expect(told).toMatchObject({ facts: { question: uuid(31), ground: 'se.trial' }, words: { answer: input.answer } });
    expect(sent).toMatchObject({ facts: { kind: 'suspicion-answer', ground: 'se.trial', facts: ['narrative'] } });
    expect(JSON.parse(sent?.words?.snapshot ?? '')).toEqual({ question: uuid(31), answer: input.answer });
  });

  it('is refused on a ground that cannot carry what is said of a person', () => {
    const bare = aGround({ id: 'se.trial', excludes: ['narrative'] });
    expect(() => answer({}, asked, bare)).toThrow(expect.objectContaining({ message: 'ground.excludes' }));
  });

  it('is given once, by the sender, to what was asked', () => {
    expect(() => answer({}, aStanding(aSentOne()))).toThrow(conflict('suspicion.reply.nothing-asked'));
    expect(() => answer({}, aStanding())).toThrow(conflict('suspicion.reply.sender-answers'));
    expect(() => answer({ question: uuid(99) })).toThrow(
      expect.objectContaining({ kind: 'invalid', message: 'suspicion.reply.nothing-asked' }),
    );
  });
});
