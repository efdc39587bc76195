import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';
import { seen, someAbout } from './builders.ts';

const about = ({ target }: ExampleValues) => ({ id: target });

export const identificationExamples: Readonly<Record<string, RouteExample>> = {
  'identification.list': () => ({ params: {}, input: {} }),
  'identification.agreement': () => ({ params: {}, input: {} }),
  'identification.paper': (given) => ({ params: about(given), input: { format: 'docx' } }),
  'identification.read': (given) => ({ params: about(given), input: {} }),
  'identification.screen': (given) => ({
    params: {},
    input: {
      act: given.act(),
      screening: given.target,
      about: someAbout({ workplaceName: given.text('workplaceName') }),
      answers: seen('INS-C02', 'INS-C03'),
      note: given.text('note'),
    },
  }),
  'identification.screen-blind': (given) => ({
    params: about(given),
    input: { act: given.act(), answers: seen('INS-C02'), note: given.text('note') },
  }),
  'identification.add-signs': (given) => ({
    params: about(given),
    input: { act: given.act(), answers: seen('INS-H01'), note: given.text('note') },
  }),
  'identification.decide': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      presumed: 'yes',
      restsOn: ['INS-C02'],
      training: [],
      grounds: given.text('grounds'),
      against: given.text('against'),
    },
  }),
  'identification.withdraw': (given) => ({
    params: { id: given.target },
    input: { act: given.act(), entry: given.basis[0] ?? given.target, reason: given.text('reason') },
  }),
  'identification.follow': (given) => ({
    params: about(given),
    input: { act: given.act(), step: 'information', outcome: 'done', answerBy: null, note: given.text('note') },
  }),
};
