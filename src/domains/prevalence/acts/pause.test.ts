import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anEnvelope } from '../../study/testing/builders.ts';
import { anEstimate, type EstimateStep } from '../testing/estimates.ts';
import { toPause } from './pause.ts';

const pause = (...steps: EstimateStep[]) =>
  decide(toPause, { act: anEnvelope() }, anEstimate('1', ...steps), new Date('2026-11-24T11:00:00.000Z'));
const refused = (id: string) =>
  expect.objectContaining({ kind: 'conflict', text: expect.objectContaining({ id: `study.estimate.${id}` }) });

it('is paused while it runs, and nothing else', () => {
  expect(pause()).toMatchObject([{ type: 'study.pause-estimate' }]);
  expect(() => pause('pause')).toThrow(refused('not-running'));
  expect(() => pause('finish')).toThrow(refused('not-running'));
});
