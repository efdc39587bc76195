import { expect, it } from 'vitest';
import { capacities } from '../../../kernel/capacity.ts';
import { consequencesOf } from './consequences.ts';

it('from criminal investigation on nothing is demanded under penalty, and the leader decides first', () => {
  const codes = consequencesOf('assistance', 'criminal-investigation').map(({ effect, code }) => `${effect} ${code}`);
  expect(codes).toContain('stops demands-under-penalty');
  expect(codes).toContain('needs-first leader-decides');
});

it('whatever changes, what was written stays and no other officer’s capacity moves', () => {
  for (const from of capacities) {
    for (const to of capacities.filter((one) => one !== from)) {
      const told = consequencesOf(from, to);
      expect(told).toContainEqual({ effect: 'stays', code: 'written-before' });
      expect(told).toContainEqual({ effect: 'unchanged', code: 'others-keep-theirs' });
    }
  }
});
