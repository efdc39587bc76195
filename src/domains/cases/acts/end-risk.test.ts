import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { aCase, anEnvelope } from '../testing/builders.ts';
import { toEndRisk } from './end-risk.ts';

const now = new Date('2026-11-24T08:41:00.000Z');

it('what is recorded in a case cannot end what was never said to be at risk', () => {
  const risk = '01990000-0000-7000-8000-000000000077';
  expect(() => decide(toEndRisk, { act: anEnvelope(), risk, end: 'lost' }, aCase(), now)).toThrow(Problem);
});
