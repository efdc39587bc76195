import type { DemoStep } from '../step.ts';
import { step, yes } from './protection-steps.ts';

/**
 * A prosecutor asks for a worker's first answers. Karin takes the question, says in her own agency alone whom it is about, calls
 * her, and records consent to one answer. All people are invented.
 */
export const firstAnswerSteps: readonly DemoStep[] = [
  step({
    name: 'larkan-question',
    persona: 'petra',
    at: '2026-11-23T11:05:00+01:00',
    verb: 'answers.ask',
    input: (ids) => ({
      question: ids.thing('larkan-question'),
      toUnit: 51,
      called: 'Lärkan',
      decisionOn: '2026-11-27',
      asks: 'Beslutet fattas fredag den 27 november. Får jag ta del av hennes första svar?',
      ground: 'se.osl-10-2',
    }),
  }),
  step({
    name: 'larkan-question-taken',
    persona: 'karin',
    at: '2026-11-23T13:52:00+01:00',
    verb: 'answers.take',
    about: 'larkan-question@51',
    input: {},
  }),
  step({
    name: 'larkan-question-about',
    persona: 'karin',
    at: '2026-11-23T13:53:00+01:00',
    verb: 'answers.name-person',
    about: 'larkan-question@51',
    input: async (ids) => ({ person: ids.thing('larkan'), conversation: await ids.arrival('talk-held', 51) }),
  }),
  step({
    name: 'larkan-look',
    persona: 'karin',
    at: '2026-11-23T13:55:00+01:00',
    verb: 'identity.open',
    about: 'larkan',
    input: { reason: 'contact', why: 'Ringer henne om åklagarens fråga.' },
  }),
  yes('larkan-one-answer', 'larkan', '2026-11-23T14:10:00+01:00', {
    purpose: 'prosecution',
    toUnit: 41,
    facts: ['pays-back'],
    how: 'phone',
    said: 'Jag lämnar tillbaka 11 000 i kontanter varje löning.',
  }),
];
