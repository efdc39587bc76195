import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anEnvelope } from '../../study/testing/builders.ts';
import { anEstimate, type EstimateStep } from '../testing/estimates.ts';
import { toStop } from './stop.ts';

const stop = (...steps: EstimateStep[]) =>
  decide(toStop, { act: anEnvelope() }, anEstimate('1', ...steps), new Date('2026-11-24T11:00:00.000Z'));
const refused = (id: string) =>
  expect.objectContaining({ kind: 'conflict', text: expect.objectContaining({ id: `study.estimate.${id}` }) });

it('is stopped once, and not when it is whole', () => {
  expect(stop('pause')).toMatchObject([{ type: 'study.stop-estimate' }]);
  expect(() => stop('stop')).toThrow(refused('is-over'));
  expect(() => stop('finish')).toThrow(refused('is-over'));
});
