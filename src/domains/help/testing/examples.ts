import type { RouteExample } from '../../../platform/testing/route-example.ts';

export const helpExamples: Readonly<Record<string, RouteExample>> = {
  'help.read': () => ({ params: {}, input: {} }),
  'processing.read': () => ({ params: {}, input: {} }),
};
