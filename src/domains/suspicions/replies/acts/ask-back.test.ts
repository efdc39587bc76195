import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anArrival, anEnvelope, aStanding, uuid } from '../../testing/builders.ts';
import { anAnswerTo, aQuestion, replying } from '../../testing/replies.ts';
import { toAskBack } from './ask-back.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const ask = (state = aStanding(anArrival())) =>
  decide(toAskBack, { act: anEnvelope(), question: 'Kan Staren dela rum?' }, replying({ state }), now);
const conflict = (message: string) => expect.objectContaining({ kind: 'conflict', message });

it('a question goes to the unit that handed it over, with its words sealed', () => {
  const [asked, sent] = ask();
  expect(asked).toMatchObject({
    facts: { letter: uuid(800), asks: uuid(801) },
    words: { question: 'Kan Staren dela rum?' },
  });
  expect(JSON.parse(sent?.words?.snapshot ?? '')).toEqual({
    answers: uuid(800),
    says: 'asks',
    words: 'Kan Staren dela rum?',
  });
});

it('one question is asked at a time; after its answer, another', () => {
  expect(() => ask(aStanding(anArrival(), aQuestion()))).toThrow(conflict('suspicion.reply.asks-already'));
  expect(ask(aStanding(anArrival(), aQuestion(), anAnswerTo(uuid(31))))).toHaveLength(2);
  expect(() => ask({ ...aStanding(), origin: 'sent' })).toThrow(conflict('suspicion.own-letter'));
});
