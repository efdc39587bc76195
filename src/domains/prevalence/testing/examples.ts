import type { RouteExample } from '../../../platform/testing/route-example.ts';

const nothing: RouteExample = () => ({ params: {}, input: {} });
const steered: RouteExample = (given) => ({ params: { id: given.target }, input: { act: given.act() } });

export const prevalenceExamples: Readonly<Record<string, RouteExample>> = {
  'study.estimates': nothing,
  'study.estimate': (given) => ({ params: { id: given.target }, input: {} }),
  'study.begin-estimate': (given) => ({
    params: {},
    input: {
      act: given.act(),
      estimate: given.target,
      name: given.text('name'),
      table: 'a,b,c,count\n1,0,0,90\n0,1,0,70\n0,0,1,60\n1,1,0,20\n1,0,1,12\n0,1,1,9\n1,1,1,3\n',
      methods: ['chao'],
      replicates: 200,
      seed: 1,
    },
  }),
  'study.pause-estimate': steered,
  'study.resume-estimate': steered,
  'study.stop-estimate': steered,
  'study.sign-estimate': steered,
};
