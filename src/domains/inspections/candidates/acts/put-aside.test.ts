import { expect, it } from 'vitest';
import { anAct, anEnvelope, numbered } from '../../testing/builders.ts';
import { aCandidate } from '../../testing/candidates.ts';
import { done } from '../../testing/done.ts';
import { toPutAside } from './put-aside.ts';

it('puts aside what is not decided, with why, and nothing else', () => {
  expect(done(toPutAside, { act: anEnvelope(), reason: 'Closed down.' }, aCandidate())).toMatchObject([
    { facts: {}, words: { reason: 'Closed down.' } },
  ]);
  const decided = aCandidate(anAct('candidate.put-aside', {}, { id: numbered(3) }));
  expect(() => done(toPutAside, { act: anEnvelope(), reason: 'No.' }, decided)).toThrow('inspection.candidate-decided');
});
