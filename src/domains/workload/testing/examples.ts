import type { RouteExample } from '../../../platform/testing/route-example.ts';

export const workloadExamples: Readonly<Record<string, RouteExample>> = {
  'work.matters': () => ({ params: {}, input: {} }),
  'load.read': () => ({ params: {}, input: {} }),
  'load.matters': () => ({ params: {}, input: {} }),
};
