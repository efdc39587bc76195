import type { RouteExample } from '../../../platform/testing/route-example.ts';

export const workloadExamples: Readonly<Record<string, RouteExample>> = {
  'work.matters': () => ({ params: {}, input: {} }),
  'load.read': () => ({ params: {}, input: {} }),
  'load.paper': () => ({ params: {}, input: { format: 'docx' } }),
  'load.matters': () => ({ params: {}, input: {} }),
};
