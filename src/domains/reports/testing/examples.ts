import type { RouteExample } from '../../../platform/testing/route-example.ts';

const nothing: RouteExample = () => ({ params: {}, input: {} });
const report = 'se-annual';
const period = '2025';

/** What was viewed of a report before it is taken out, each test says itself. */
export const reportExamples: Readonly<Record<string, RouteExample>> = {
  'report.list': nothing,
  'report.read': () => ({ params: { report }, input: { period } }),
  'report.cell': () => ({ params: { report }, input: { period, measure: 'victims-registered', cell: 'sex=women' } }),
  'report.enter': (given) => ({
    params: {},
    input: {
      act: given.act(),
      figure: given.target,
      measure: 'victims-registered',
      at: [{ by: 'sex', code: 'women' }],
      period,
      value: { is: 'number', number: given.number },
      sourceKind: 'published',
      source: given.text('source'),
      note: given.text('note'),
      report,
    },
  }),
  'report.export': (given) => ({
    params: { report },
    input: { act: given.act(), export: given.target, period, format: 'xlsx', licence: 'none', seen: '0'.repeat(64) },
  }),
};
