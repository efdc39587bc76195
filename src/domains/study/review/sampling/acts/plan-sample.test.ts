import { expect, test } from 'vitest';
import { decide } from '../../../../../kernel/doing.ts';
import { aPlanAsked } from '../../../testing/a-plan.ts';
import { aFile, anEnvelope } from '../../../testing/builders.ts';
import type { PlanAsked } from '../sampling-plan.ts';
import { toPlanSample } from './plan-sample.ts';

const at = { country: 'SE', realm: '7' };
const planned = (over: Partial<PlanAsked> = {}, usedCodes: readonly string[] = []) =>
  decide(
    toPlanSample,
    { act: anEnvelope(), plan: aFile, asked: aPlanAsked(over) },
    { at, id: aFile, usedCodes: new Set(usedCodes) },
    new Date('2026-11-24T08:40:00.000Z'),
  );

test('a plan is drawn once and kept with its numbers', () => {
  expect(planned()).toMatchObject([{ type: 'study.plan-sample', stream: aFile, facts: { seed: 4711, toRead: 40 } }]);
});

test('two strata of one code, and a code that is used already, are refused', () => {
  const [one] = aPlanAsked().strata;
  if (!one) throw new Error('The plan of the tests has strata.');
  expect(() => planned({ strata: [one, one] })).toThrow('study.sampling.code-twice');
  expect(() => planned({}, ['B'])).toThrow('study.sampling.code-used');
});

test('fewer than the least, and more than there is, are refused', () => {
  expect(() => planned({ toRead: 14 })).toThrow('study.sampling.too-few');
  expect(() => planned({ toRead: 300 })).toThrow('study.sampling.too-many');
});
