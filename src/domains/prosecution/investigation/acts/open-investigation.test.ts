import { expect, it } from 'vitest';
import { anEnvelope, stored } from '../../testing/builders.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toOpenInvestigation } from './open-investigation.ts';

const act = anEnvelope();
it('an investigation is opened once', () => {
  const open = { act, facts: { ledBy: 'police' as const, decisionDue: null }, words: { reason: null } };
  expect(refusal(toOpenInvestigation, open, stored()).text).toBe('prosecution.problem.already-opened');
  const reported = { ...stored(), state: { ...stored().state, openedAt: null } };
  expect(done(toOpenInvestigation, open, reported)).toHaveLength(1);
});
