import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anEnvelope, aPart, aWorkplace, someFile, someTime, uuid } from '../testing/builders.ts';
import { toWithdraw } from './withdraw.ts';

const withdraw = (
  part: string,
  withdrawn = false,
  { reason = 'Fel bil.', asker = '1' }: { reason?: string | null; asker?: string } = {},
) => {
  const vehicles = [aPart(9, { registration: 'XYZ 123', country: null }, withdrawn)];
  const of = { id: uuid(1), at: someFile, state: aWorkplace({ vehicles }) };
  return decide(toWithdraw, { act: anEnvelope(), part, reason }, { ...of, asker }, someTime);
};

test('what stands in the record is withdrawn by an act that names it, with a sealed reason', () => {
  expect(withdraw(uuid(9))).toMatchObject([{ facts: { part: uuid(9) }, words: { reason: 'Fel bil.' } }]);
});

test('what is not there, or was withdrawn before, is refused', () => {
  expect(() => withdraw(uuid(8))).toThrow('workplace.part-gone');
  expect(() => withdraw(uuid(9), true)).toThrow('workplace.part-gone');
});

test('what one has just added oneself is undone without a reason; what another added is not', () => {
  const { actor } = aPart(9, {});
  expect(withdraw(uuid(9), false, { reason: null, asker: actor })).toHaveLength(1);
  expect(() => withdraw(uuid(9), false, { reason: null, asker: 'another' })).toThrow('workplace.withdraw-reason');
});
