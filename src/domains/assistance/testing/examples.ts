import {
  type ExampleValues,
  fileCountry,
  groundWritten,
  type RouteExample,
} from '../../../platform/testing/route-example.ts';
import { askers, deskNeeds, provisionsIn, topics } from '../schema.ts';

const provisionFor = (given: ExampleValues) => provisionsIn(fileCountry(given))[0] ?? 'not-entered';

const about: (given: ExampleValues) => { id: string } = ({ target }) => ({ id: target });
const oneOf = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;
const day = '2099-03-20';

export const assistanceExamples: Readonly<Record<string, RouteExample>> = {
  'assistance.in-case': (given) => ({ params: about(given), input: {} }),
  'assistance.of-person': (given) => ({ params: about(given), input: {} }),
  'assistance.consultations': () => ({ params: {}, input: {} }),
  'assistance.begin': (given) => {
    const act = given.act();
    return {
      params: about(given),
      input: {
        act,
        support: act.id ?? given.target,
        signs: { needsBed: 'no', isHurt: 'no', isThreatened: 'no', stayDependsOnWork: 'no' },
      },
    };
  },
  'assistance.arrange': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      need: 'stay',
      outcome: 'arranged',
      form: 'plan',
      by: 'own-unit',
      note: given.text('note'),
    },
  }),
  'assistance.withdraw': (given) => ({
    params: about(given),
    input: { act: given.act(), entry: given.target, reason: given.text('reason') },
  }),
  'assistance.task': (given) => ({ params: about(given), input: { act: given.act(), need: 'roof', dueOn: day } }),
  'assistance.stay': (given) => ({ params: about(given), input: { act: given.act(), until: day } }),
  'assistance.depart': (given) => ({
    params: about(given),
    input: { act: given.act(), departure: 'wishes', on: day, supported: 'unknown', said: given.text('said') },
  }),
  'assistance.consult': (given) => ({
    params: {},
    input: {
      act: given.act(),
      consultation: given.target,
      asker: oneOf(askers, given.number),
      topics: [oneOf(topics, given.number)],
    },
  }),
  'reflection-period.paper': (given) => ({ params: about(given), input: { format: 'docx' } }),
  'reflection-period.read': (given) => ({ params: about(given), input: {} }),
  'reflection-period.consider': (given) => {
    const act = given.act();
    return { params: about(given), input: { act, period: act.id ?? given.target } };
  },
  'reflection-period.inform': (given) => ({
    params: about(given),
    input: { act: given.act(), language: 'uz', interpreter: 'professional' },
  }),
  'reflection-period.wish': (given) => ({ params: about(given), input: { act: given.act(), wishes: 'yes' } }),
  'reflection-period.request': (given) => ({
    params: about(given),
    input: { act: given.act(), toUnit: given.unit },
  }),
  'reflection-period.apply': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      toUnit: given.unit,
      person: given.basis[0] ?? given.target,
      account: given.text('account'),
      ...groundWritten(given),
    },
  }),
  'reflection-period.tell': (given) => ({ params: about(given), input: { act: given.act() } }),
  'reflection-period.withdraw': (given) => ({
    params: about(given),
    input: { act: given.act(), entry: given.target, reason: given.text('reason') },
  }),
  'reflection-period.end': (given) => ({ params: about(given), input: { act: given.act(), reason: 'left' } }),
  'reflection-application.read': (given) => ({ params: about(given), input: {} }),
  'reflection-period.decide': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      outcome: 'granted',
      provision: provisionFor(given),
      reason: given.text('reason'),
      ...groundWritten(given),
    },
  }),
  'reflection-period.extend': (given) => ({
    params: about(given),
    input: { act: given.act(), until: day, provision: provisionFor(given), ...groundWritten(given) },
  }),
  'desk.list': () => ({ params: {}, input: {} }),
  'desk.ask': (given) => ({
    params: {},
    input: {
      act: given.act(),
      request: given.target,
      toUnit: given.unit,
      question: {
        need: oneOf(deskNeeds, given.number),
        region: 'ost',
        by: day,
        places: 1,
        language: null,
        country: null,
      },
    },
  }),
  'desk.answer': (given) => ({
    params: about(given),
    input: { act: given.act(), answer: 'found', places: 1, from: day },
  }),
};
