import type { Act } from '../../../kernel/act.ts';
import { aGround } from '../../disclosures/testing/a-ground.ts';
import { between } from '../../disclosures/testing/between.ts';
import type { Replying } from '../replies/reply-with.ts';
import type { Suspicion } from '../suspicion.ts';
import { anAct, anArrival, aStanding, at, someFacts, someFile, uuid } from './builders.ts';

export const trialUnit = {
  unit: { sv: 'Provenheten', en: 'Trial unit' },
  house: { sv: 'Provverket', en: 'Trial agency' },
};

/** An invented hand-over from here, as the unit that sent it has it. */
export const aSentOne = (over: Partial<Act> = {}): Act =>
  anAct({
    type: 'suspicion.hand-over',
    recordedAt: at('2026-11-20T16:20'),
    facts: {
      ...someFacts(),
      reference: 'M-SENT',
      to: trialUnit,
      handed: ['about'],
      ground: 'se.trial',
      letter: uuid(800),
      words: [],
    },
    ...over,
  });

/** An invented reply that arrived in the file of the sender. */
export const aReply = (n: number, said: object, over: Partial<Act> = {}): Act =>
  anAct({
    id: uuid(n),
    type: 'disclosure.receive',
    recordedAt: at('2026-11-23T09:00'),
    facts: {
      letter: uuid(n),
      kind: 'suspicion-reply',
      reference: 'M-REPLY',
      from: trialUnit,
      ground: 'se.consultation-without-person',
      sentAt: at('2026-11-23T09:00'),
      snapshot: { answers: uuid(800), ...said },
      words: [],
    },
    ...over,
  });

/** An invented answer of the sender that arrived where it was asked for. */
export const anAnswerTo = (question: string, over: Partial<Act> = {}): Act =>
  aReply(
    41,
    {},
    over.facts
      ? over
      : { facts: { ...(aReply(41, {}).facts as object), kind: 'suspicion-answer', snapshot: { question } }, ...over },
  );

/** A question from here. */
export const aQuestion = (over: Partial<Act> = {}): Act =>
  anAct({
    id: uuid(30),
    type: 'suspicion.ask-back',
    recordedAt: at('2026-11-23T08:00'),
    facts: { letter: uuid(800), asks: uuid(31) },
    ...over,
  });

/** A hand-over that is answered, and the ids of the message. */
export const replying = (over: Partial<Replying> = {}, state: Partial<Suspicion> = {}): Replying => ({
  ...between({ grounds: [aGround({ id: 'se.consultation-without-person' }), aGround({ id: 'se.osl-10-1-consent' })] }),
  id: uuid(0),
  at: someFile,
  state: { ...aStanding(anArrival()), ...state },
  letter: uuid(801),
  sendAct: uuid(501),
  crossing: uuid(601),
  ...over,
});
