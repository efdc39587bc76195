import { expect, it } from 'vitest';
import { anEnvelope, stored } from '../../testing/builders.ts';
import { refusal } from '../../testing/refused.ts';
import { toPlanDecision } from './plan-decision.ts';

const act = anEnvelope();
it('the day of the decision is not one that has passed', () => {
  const plan = (decisionDue: string) =>
    refusal(toPlanDecision, { act, facts: { decisionDue } }, { ...stored(), today: '2026-11-24' });
  expect(plan('2026-11-23').at).toBe('facts.decisionDue');
  expect(plan('2026-11-24').text).toBe('done');
});
