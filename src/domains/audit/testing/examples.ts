import type { RouteExample } from '../../../platform/testing/route-example.ts';

const nothing: RouteExample = () => ({ params: {}, input: {} });

export const logExamples: Readonly<Record<string, RouteExample>> = {
  'log.read': nothing,
  'log.people': nothing,
  'log.export': nothing,
};
