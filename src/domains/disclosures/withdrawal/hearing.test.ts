import { expect, test } from 'vitest';
import { count } from '../../../kernel/count.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import { hearsWithdrawals } from './hearing.server.ts';

/** A kind with everything that a kind can have: a member that is added must be added here, and so in what hears. */
const whole: Required<StreamKind<readonly string[]>> = {
  kind: 'invented',
  fold: (acts) => acts.map(({ type }) => type),
  save: async () => undefined,
  saveAll: async () => undefined,
  tasks: () => [],
  expiringItems: () => [],
  obstacles: () => [],
  responsible: () => null,
  searched: () => [],
  counts: (_stream, types) => types.map(() => count({ stage: 'signal', unit: 'matter', file: 'invented' })),
};

test('a kind that hears withdrawals still does all that it did', () => {
  const hearing = hearsWithdrawals(whole);
  expect(Object.keys(hearing).sort()).toEqual(Object.keys(whole).sort());
  expect(hearing.counts?.('stream', { own: ['signal.register'], withdrawals: [] }).map(({ stage }) => stage)).toEqual([
    'signal',
  ]);
});
