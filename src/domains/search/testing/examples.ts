import type { RouteExample } from '../../../platform/testing/route-example.ts';

const anyState = { where: {}, from: null, until: null, sort: null };

export const searchExamples: Readonly<Record<string, RouteExample>> = {
  'search.find': () => ({ params: {}, input: { text: 'Canary' } }),
  'people.search': () => ({ params: {}, input: { by: 'name', text: 'Canary', reason: 'contact', after: null } }),
  'list.read': () => ({ params: {}, input: { list: 'person', state: anyState, text: null, after: null } }),
  'list.export': () => ({ params: {}, input: { list: 'person', state: anyState, text: null, format: 'csv' } }),
};
