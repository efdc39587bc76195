import type { RouteExample } from '../../../platform/testing/route-example.ts';

export const knowledgeExamples: Readonly<Record<string, RouteExample>> = {
  'knowledge.overview': () => ({ params: {}, input: {} }),
  'knowledge.who-is-who': () => ({ params: {}, input: {} }),
  'knowledge.codes': () => ({ params: {}, input: { lists: 'reasons,clocks' } }),
};
