import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';

const about = ({ target }: ExampleValues) => ({ id: target });
const practice = (given: ExampleValues) => ({
  country: 'FI',
  obstacles: ['OB-A02'],
  what: given.text('what'),
  where: given.text('where'),
  evidence: given.text('evidence'),
  doesNotShow: given.text('doesNotShow'),
  conditions: given.text('conditions'),
  source: given.text('source'),
});

/** Right requests about recommendations and practices. */
export const registerExamples: Readonly<Record<string, RouteExample>> = {
  'recommendation.list': () => ({ params: {}, input: {} }),
  'recommendation.file': () => ({ params: {}, input: { format: 'csv' } }),
  'recommendation.read': (given) => ({ params: about(given), input: {} }),
  'recommendation.take': (given) => ({
    params: {},
    input: {
      act: given.act(),
      recommendation: given.target,
      code: null,
      text: given.text('text'),
      source: given.text('source'),
      obstacles: ['OB-A02'],
    },
  }),
  'recommendation.state': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      state: 'under-way',
      on: '2025-06-30',
      who: given.text('who'),
      evidence: given.text('evidence'),
    },
  }),
  'recommendation.follow': (given) => ({
    params: about(given),
    input: { act: given.act(), owner: null, reviewBy: null },
  }),
  'recommendation.change': (given) => ({
    params: about(given),
    input: { act: given.act(), text: given.text('text'), source: given.text('source'), obstacles: ['OB-A03'] },
  }),
  'recommendation.withdraw': (given) => ({
    params: about(given),
    input: { act: given.act(), entry: given.target, reason: given.text('reason') },
  }),
  'practice.list': () => ({ params: {}, input: {} }),
  'practice.file': () => ({ params: {}, input: { format: 'csv' } }),
  'practice.read': (given) => ({ params: about(given), input: {} }),
  'practice.add': (given) => ({
    params: {},
    input: { act: given.act(), practice: given.target, ...practice(given) },
  }),
  'practice.change': (given) => ({ params: about(given), input: { act: given.act(), ...practice(given) } }),
  'practice.review': (given) => ({
    params: about(given),
    input: { act: given.act(), version: given.target, verdict: 'agrees', note: given.text('note') },
  }),
  'practice.end': (given) => ({ params: about(given), input: { act: given.act(), why: given.text('why') } }),
  'practice.withdraw': (given) => ({
    params: about(given),
    input: { act: given.act(), entry: given.target, reason: given.text('reason') },
  }),
};
