import { expect, it } from 'vitest';
import { aGround } from '../../disclosures/testing/a-ground.ts';
import { dutiesOf } from './duties.ts';

const tax = { unit: 21, kind: 'tax' };
const told = (over: Parameters<typeof aGround>[0]) =>
  dutiesOf([tax], [aGround({ from: ['tax'], to: ['police'], ...over })], '2026-02-05');

it('a house is told before it writes what it must pass on, and what it may have to give to those who prosecute', () => {
  expect(told({ nature: 'must', to: ['tax', 'ngo'] })).toEqual([{ unit: 21, ground: 'se.trial', must: true }]);
  expect(told({ nature: 'may' })).toEqual([{ unit: 21, ground: 'se.trial', must: false }]);
});

it('what waits for a yes, leads elsewhere, is not in force or belongs to another house is no duty', () => {
  expect(told({ needs_consent: true, nature: 'must' })).toEqual([]);
  expect(told({ to: ['ngo'] })).toEqual([]);
  expect(told({ valid_from: '2026-07-01' })).toEqual([]);
  expect(told({ from: ['any'] })).toEqual([]);
  expect(told({ nature: 'must-not' })).toEqual([]);
});
