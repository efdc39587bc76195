import type { RouteExample } from '../../../platform/testing/route-example.ts';

export const accessExamples: Readonly<Record<string, RouteExample>> = {
  'sitting.change-capacity': (given) => {
    const act = given.act();
    return {
      params: {},
      input: {
        act,
        to: act.capacity ?? 'supervision',
        basis: 'se.aml-7-5',
        reason: given.text('reason'),
        decidedBy: null,
        about: null,
      },
    };
  },
  'session.read': () => ({ params: {}, input: {} }),
};
