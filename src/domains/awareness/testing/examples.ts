import type { RouteExample } from '../../../platform/testing/route-example.ts';

export const awarenessExamples: Readonly<Record<string, RouteExample>> = {
  'material.read': () => ({ params: {}, input: {} }),
  'material.sheet': () => ({ params: {}, input: { kind: 'card', first: 'sv' } }),
};
