import { describe, expect, it } from 'vitest';
import { anEnvelope, type Happening, larkan, stored, uuid } from '../../testing/builders.ts';
import { aDecision } from '../../testing/drafts.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toReviewDecision } from './review-decision.ts';

const closing = { party: larkan, offence: 'SE.BRB.4.1b', outcome: 'closed', reason: 'RC08' } as const;

describe('the second review', () => {
  const decision: Happening = [
    'decision.make',
    { ...aDecision({ lines: [closing], notTaken: ['bank'], reviewToldIn: 'uz' }).facts },
    { id: uuid(800), actor: '1000' },
  ];
  const look = {
    act: anEnvelope(),
    facts: { decision: uuid(800), agrees: false },
    words: { reason: 'Banken finns kvar.' },
  };
  it('is made by another person than the one who decided, and once', () => {
    expect(refusal(toReviewDecision, look, { ...stored(decision), actor: '1000' }).text).toBe(
      'prosecution.problem.own-second-look',
    );
    expect(done(toReviewDecision, look, { ...stored(decision), actor: '1001' })).toHaveLength(1);
    const taken: Happening = ['decision.second-look', look.facts];
    expect(refusal(toReviewDecision, look, { ...stored(decision, taken), actor: '1001' }).text).toBe(
      'prosecution.problem.second-look-done',
    );
  });
  it('is for a closing without a legal ground, and for a decision that exists', () => {
    const charged: Happening = ['decision.make', aDecision().facts, { id: uuid(800), actor: '1000' }];
    expect(refusal(toReviewDecision, look, { ...stored(charged), actor: '1001' }).text).toBe(
      'prosecution.problem.second-look-not-asked',
    );
    expect(refusal(toReviewDecision, look, { ...stored(), actor: '1001' }).text).toBe(
      'prosecution.problem.decision-unknown',
    );
  });
});
