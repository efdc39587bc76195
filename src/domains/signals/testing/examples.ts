import { type ExampleValues, groundIn, type RouteExample } from '../../../platform/testing/route-example.ts';
import { sectorsOrUnknown } from '../../knowledge/public.ts';
import { channels, themes } from '../schema.ts';
import { aSignal, someFacts } from './builders.ts';

const about: (given: ExampleValues) => { id: string } = ({ target }) => ({ id: target });

const oneOf = <T>(list: readonly [T, ...T[]], number: number): T => list[number % list.length] ?? list[0];

const factsOf = ({ text, number }: ExampleValues) =>
  someFacts({
    channel: oneOf(channels, number),
    sector: oneOf(sectorsOrUnknown, number),
    workplace: {
      name: text('workplaceName'),
      organisationNumber: `5${number}-1${number % 1000}`.padEnd(11, '0'),
      street: text('street'),
      municipality: text('municipality'),
    },
    people: { known: 'counted', number },
    signs: [{ theme: oneOf(themes, number), known: ['seen'] }],
  });

/** What is written in own words may only leave on a ground that weighs both interests. */
const groundFor = (given: ExampleValues) =>
  given.facts.includes('narrative')
    ? {
        ground: groundIn(given, 'se.osl-10-15a'),
        weighing: {
          interestInSharing: given.text('interestInSharing'),
          interestProtected: given.text('interestProtected'),
        },
      }
    : { ground: groundIn(given, 'se.consultation-without-person', 'consultation-without-person'), weighing: null };

export const signalExamples: Readonly<Record<string, RouteExample>> = {
  'signal.list': () => ({ params: {}, input: {} }),
  'signal.read': (given) => ({ params: about(given), input: {} }),
  'signal.addresses': (given) => ({ params: about(given), input: {} }),
  'signal.preview': (given) => ({ params: about(given), input: { facts: given.facts.join(',') } }),
  'signal.register': (given) => ({
    params: {},
    input: aSignal(given.act(), {
      signal: given.target,
      facts: factsOf(given),
      narrative: given.text('narrative'),
    }),
  }),
  'signal.correct': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      basedOn: given.basis,
      facts: { people: factsOf(given).people, workplace: factsOf(given).workplace },
      narrative: given.text('narrative'),
      reason: given.text('reason'),
    },
  }),
  'signal.pass-on': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      toUnit: given.unit,
      facts: given.facts,
      purpose: given.text('purpose'),
      ...groundFor(given),
    },
  }),
  'signal.change-responsible': (given) => ({
    params: about(given),
    input: { act: given.act(), to: given.target, reason: given.text('reason') },
  }),
  'signal.acknowledge': (given) => ({ params: about(given), input: { act: given.act() } }),
};
