import type { RouteExample } from '../../../platform/testing/route-example.ts';

export const searchExamples: Readonly<Record<string, RouteExample>> = {
  'search.find': () => ({ params: {}, input: { text: 'Canary' } }),
};
