import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anEnvelope } from '../../study/testing/builders.ts';
import { anEstimate, type EstimateStep } from '../testing/estimates.ts';
import { toResume } from './resume.ts';

const resume = (...steps: EstimateStep[]) =>
  decide(toResume, { act: anEnvelope() }, anEstimate('1', ...steps), new Date('2026-11-24T11:00:00.000Z'));
const refused = (id: string) =>
  expect.objectContaining({ kind: 'conflict', text: expect.objectContaining({ id: `study.estimate.${id}` }) });

it('goes on when it is paused, and nothing else', () => {
  expect(resume('pause')).toMatchObject([{ type: 'study.resume-estimate' }]);
  expect(() => resume()).toThrow(refused('not-paused'));
  expect(() => resume('stop')).toThrow(refused('not-paused'));
});
