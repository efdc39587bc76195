import { expect, it } from 'vitest';
import { type Happening, larkan, stored, uuid } from '../../testing/builders.ts';
import { aRequest } from '../../testing/drafts.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toRequestEvidence } from './request-evidence.ts';

const asked: Happening = ['evidence.request', aRequest().facts];
it('evidence is requested for a person in the file, once', () => {
  expect(done(toRequestEvidence, aRequest({ parties: [larkan] }), stored())).toHaveLength(1);
  expect(refusal(toRequestEvidence, aRequest({ parties: [uuid(99)] }), stored()).at).toBe('facts.parties');
  expect(refusal(toRequestEvidence, aRequest(), stored(asked)).text).toBe('prosecution.problem.id-taken');
});
