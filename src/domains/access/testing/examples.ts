import type { RouteExample } from '../../../platform/testing/route-example.ts';

export const accessExamples: Readonly<Record<string, RouteExample>> = {
  'session.read': () => ({ params: {}, input: {} }),
};
