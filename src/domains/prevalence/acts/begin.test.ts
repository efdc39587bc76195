import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { anEnvelope } from '../../study/testing/builders.ts';
import type { EstimatePlan } from '../estimate-plan.ts';
import { aPlan, at, uuid } from '../testing/estimates.ts';
import { toBegin } from './begin.ts';
import { estimateMessages } from './messages.ts';

const begin = (planned: EstimatePlan | Problem) => {
  const input = { act: anEnvelope(), estimate: uuid(9), name: 'Invented', table: 'a,b,count', methods: null };
  return decide(toBegin, { ...input, replicates: 200, seed: 1 }, { at, id: uuid(9), planned }, new Date(0));
};

it('an estimate begins with all it is made of', () => {
  expect(begin(aPlan)).toMatchObject([
    { type: 'study.begin-estimate', stream: uuid(9), facts: { name: 'Invented', plan: aPlan } },
  ]);
});

it('a table that cannot be read begins nothing, and the first error in it is named', () => {
  expect(() => begin(new Problem('invalid', estimateMessages.noMethod))).toThrow('study.estimate.no-method');
});
