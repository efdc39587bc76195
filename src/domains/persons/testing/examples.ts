import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';
import { birds } from '../alias.ts';
import { lookReasons, purposes } from '../schema.ts';

const about: (given: ExampleValues) => { id: string } = ({ target }) => ({ id: target });
const oneOf = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;

export const personExamples: Readonly<Record<string, RouteExample>> = {
  'person.list': () => ({ params: {}, input: {} }),
  'person.in-case': (given) => ({ params: about(given), input: {} }),
  'person.aliases': () => ({ params: {}, input: {} }),
  'person.read': (given) => ({ params: about(given), input: {} }),
  'person.register': (given) => ({
    params: {},
    input: {
      act: given.act(),
      person: given.target,
      case: null,
      facts: {
        alias: `${oneOf(birds, given.number)} ${given.number}`,
        language: 'sv',
        birthYear: 'unknown',
        sex: 'unknown',
      },
    },
  }),
  'person.undo-register': (given) => ({ params: { id: given.target }, input: { act: given.act() } }),
  'person.correct': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      facts: { alias: `${oneOf(birds, given.number)} ${given.number}` },
      reason: given.text('reason'),
    },
  }),
  'person.reach': (given) => ({
    params: about(given),
    input: { act: given.act(), reach: { known: 'hours', days: [2], from: '12:00', to: '13:00' } },
  }),
  'person.protect': (given) => ({ params: about(given), input: { act: given.act(), protection: 'none' } }),
  'consent.give': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: {
        act,
        consent: act.id ?? given.target,
        answer: 'yes',
        purpose: oneOf(purposes, given.number),
        toUnit: given.unit,
        facts: null,
        language: 'uz',
        interpreter: 'professional',
        how: 'spoken',
        until: null,
        said: given.text('said'),
      },
    };
  },
  'consent.withdraw': (given) => ({
    params: about(given),
    input: { act: given.act(), consent: given.basis[0] ?? given.target },
  }),
  'identity.store': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: {
        act,
        identity: act.id ?? given.target,
        fields: {
          givenNames: given.text('givenNames'),
          familyName: given.text('familyName'),
          birthDate: null,
          personalNumber: null,
          passportNumber: `ZZ ${given.number}`,
          phone: null,
          address: given.text('address'),
        },
      },
    };
  },
  'identity.open': (given) => ({
    params: about(given),
    input: { act: given.act(), reason: oneOf(lookReasons, given.number), why: given.text('why') },
  }),
};
