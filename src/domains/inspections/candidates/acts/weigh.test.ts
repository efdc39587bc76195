import { expect, it } from 'vitest';
import { anAct, anEnvelope, numbered } from '../../testing/builders.ts';
import { aCandidate, aReason } from '../../testing/candidates.ts';
import { done } from '../../testing/done.ts';
import { toWeigh } from './weigh.ts';

it('the reasons of a candidate are weighed again until it is decided', () => {
  expect(done(toWeigh, { act: anEnvelope(), reasons: [] }, aCandidate())).toHaveLength(1);
  const decided = aCandidate(anAct('candidate.put-aside', {}, { id: numbered(3) }));
  expect(() => done(toWeigh, { act: anEnvelope(), reasons: [] }, decided)).toThrow('inspection.candidate-decided');
});

it('a reason rests on an earlier one only, and its source is sealed', () => {
  const weigh = (sameAs: number) =>
    done(toWeigh, { act: anEnvelope(), reasons: [aReason(), aReason({ sameAs })] }, aCandidate());
  expect(() => weigh(1)).toThrow('inspection.same-as-later');
  expect(JSON.stringify(weigh(0)[0]?.facts)).not.toContain('zQv');
});
