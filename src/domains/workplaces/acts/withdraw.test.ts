import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anEnvelope, aPart, aWorkplace, someFile, someTime, uuid } from '../testing/builders.ts';
import { toWithdraw } from './withdraw.ts';

const withdraw = (part: string, withdrawn = false) => {
  const vehicles = [aPart(9, { registration: 'XYZ 123', country: null }, withdrawn)];
  const of = { id: uuid(1), at: someFile, state: aWorkplace({ vehicles }) };
  return decide(toWithdraw, { act: anEnvelope(), part, reason: 'Fel bil.' }, of, someTime);
};

test('what stands in the record is withdrawn by an act that names it, with a sealed reason', () => {
  expect(withdraw(uuid(9))).toMatchObject([{ facts: { part: uuid(9) }, words: { reason: 'Fel bil.' } }]);
});

test('what is not there, or was withdrawn before, is refused', () => {
  expect(() => withdraw(uuid(8))).toThrow('workplace.part-gone');
  expect(() => withdraw(uuid(9), true)).toThrow('workplace.part-gone');
});
