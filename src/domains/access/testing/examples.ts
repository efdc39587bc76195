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
  'device.list': () => ({ params: {}, input: {} }),
  'device.kept': (given) => ({ params: { id: given.target }, input: {} }),
  'device.enrol': (given) => ({
    params: {},
    input: {
      act: given.act(),
      device: given.target,
      publicKey: 'a0'.repeat(50),
      token: 'a'.repeat(43),
      proof: 'a0'.repeat(40),
    },
  }),
  'device.lock': (given) => ({ params: { id: given.target }, input: { act: given.act() } }),
  'device.end': (given) => ({ params: { id: given.target }, input: { act: given.act() } }),
  'session.read': () => ({ params: {}, input: {} }),
};
