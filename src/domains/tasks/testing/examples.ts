import type { RouteExample } from '../../../platform/testing/route-example.ts';

export const workExamples: Readonly<Record<string, RouteExample>> = {
  'work.list': () => ({ params: {}, input: {} }),
};
