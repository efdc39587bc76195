import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anEnvelope } from '../../study/testing/builders.ts';
import { anEstimate, type EstimateStep } from '../testing/estimates.ts';
import { toSign } from './sign.ts';

const sign = (signer: string, ...steps: EstimateStep[]) =>
  decide(toSign, { act: anEnvelope() }, anEstimate(signer, ...steps), new Date('2026-11-24T11:00:00.000Z'));
const refused = (id: string) =>
  expect.objectContaining({ kind: 'conflict', text: expect.objectContaining({ id: `study.estimate.${id}` }) });

it('is signed by two different people, when it is whole, and by no third', () => {
  expect(sign('1', 'finish')).toMatchObject([{ type: 'study.sign-estimate' }]);
  expect(() => sign('1')).toThrow(refused('not-finished'));
  expect(() => sign('1', 'stop')).toThrow(refused('not-finished'));
  expect(() => sign('1', 'finish', 'sign 1')).toThrow(refused('signed-by-you'));
  expect(sign('2', 'finish', 'sign 1')).toHaveLength(1);
  expect(() => sign('3', 'finish', 'sign 1', 'sign 2')).toThrow(refused('signed-by-two'));
});
