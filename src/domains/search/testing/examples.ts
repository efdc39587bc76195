import type { RouteExample } from '../../../platform/testing/route-example.ts';

const anyState = { where: {}, from: null, until: null, sort: null };

export const searchExamples: Readonly<Record<string, RouteExample>> = {
  'search.find': () => ({ params: {}, input: { text: 'Canary' } }),
  'list.read': () => ({ params: {}, input: { list: 'person', state: anyState, text: null, after: null } }),
  'list.export': () => ({ params: {}, input: { list: 'person', state: anyState, text: null, format: 'csv' } }),
};
