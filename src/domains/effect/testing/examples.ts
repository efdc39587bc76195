import type { RouteExample } from '../../../platform/testing/route-example.ts';

export const effectExamples: Readonly<Record<string, RouteExample>> = {
  'effect.read': () => ({ params: {}, input: {} }),
};
