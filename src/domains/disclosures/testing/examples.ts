import type { RouteExample } from '../../../platform/testing/route-example.ts';

export const disclosureExamples: Readonly<Record<string, RouteExample>> = {
  'withdrawal.acknowledge': (given) => ({ params: { id: given.target }, input: { act: given.act() } }),
};
