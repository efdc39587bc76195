import { type ExampleValues, groundIn, type RouteExample } from '../../../platform/testing/route-example.ts';
import { someFacts } from './builders.ts';

const about = ({ target }: ExampleValues) => ({ id: target });

/** Facts of a person, with a firm and a number that nothing else has. */
const factsOf = ({ text, number }: ExampleValues) =>
  someFacts({
    consent: 'yes',
    workplace: {
      name: text('workplaceName'),
      organisationNumber: null,
      street: null,
      municipality: text('municipality'),
    },
    people: { known: 'counted', number },
  });

export const suspicionExamples: Readonly<Record<string, RouteExample>> = {
  'suspicion.list': () => ({ params: {}, input: {} }),
  'suspicion.paper': (given) => ({ params: about(given), input: { format: 'docx' } }),
  'suspicion.read': (given) => ({ params: about(given), input: {} }),
  'suspicion.addresses': () => ({ params: {}, input: { consent: 'not-asked' } }),
  'suspicion.hand-over': (given) => ({
    params: {},
    input: {
      act: given.act(),
      suspicion: given.target,
      facts: factsOf(given),
      narrative: given.text('narrative'),
      reach: given.text('reach'),
      toUnit: given.unit,
      purpose: given.text('purpose'),
      ground: groundIn(given, 'se.osl-10-1-consent', 'consent'),
      weighing: {
        interestInSharing: given.text('interestInSharing'),
        interestProtected: given.text('interestProtected'),
      },
    },
  }),
  'suspicion.acknowledge': (given) => ({ params: about(given), input: { act: given.act() } }),
  'suspicion.change-responsible': (given) => ({
    params: about(given),
    input: { act: given.act(), to: given.target, reason: given.text('reason') },
  }),
  'suspicion.correct': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      facts: { people: { known: 'counted', number: 1000 + given.number } },
      reason: given.text('reason'),
    },
  }),
  'suspicion.decline': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      reason: 'no-place',
      words: given.text('words'),
      alternative: { is: 'named', service: given.text('service') },
    },
  }),
  'suspicion.ask-back': (given) => ({
    params: about(given),
    input: { act: given.act(), question: given.text('question') },
  }),
  'suspicion.answer-back': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      question: given.basis[0] ?? given.target,
      answer: given.text('answer'),
      ground: groundIn(given, 'se.osl-10-1-consent', 'consent'),
      weighing: null,
    },
  }),
  'suspicion.report-outcome': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      person: given.basis[0] ?? given.target,
      result: 'support-begun',
      words: given.text('words'),
    },
  }),
  'suspicion.withdraw': (given) => ({
    params: about(given),
    input: { act: given.act(), reason: 'help-arranged', note: given.text('note') },
  }),
  'referral-term.read': () => ({ params: {}, input: {} }),
  'referral-term.set': (given) => ({
    params: {},
    input: { act: given.act(), term: given.target, acuteHours: 5, workingDays: 2 },
  }),
  'suspicion.close': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      outcome: 'closed',
      reason: 'not-reached',
      count: given.number,
      note: given.text('note'),
    },
  }),
};
