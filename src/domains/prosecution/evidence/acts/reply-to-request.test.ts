import { describe, expect, it } from 'vitest';
import { anEnvelope, type Happening, stored, uuid, withActs } from '../../testing/builders.ts';
import { aRequest } from '../../testing/drafts.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toReplyToRequest } from './reply-to-request.ts';

describe('a request for evidence', () => {
  const asked: Happening = ['evidence.request', aRequest().facts];
  const reply = {
    act: anEnvelope(),
    facts: {
      request: uuid(3001),
      outcome: 'overwritten' as const,
      on: '2026-02-25',
      goneSince: '2026-02-19',
      obstacle: 'OB-C07',
    },
    words: { note: null },
  };
  it('is replied to once, and a reply that it was gone gives the day', () => {
    expect(withActs([asked], done(toReplyToRequest, reply, stored(asked))).requests[0]?.reply).toMatchObject({
      outcome: 'overwritten',
    });
    const blank = { ...reply, facts: { ...reply.facts, goneSince: null } };
    expect(refusal(toReplyToRequest, blank, stored(asked)).at).toBe('facts.goneSince');
    const answered: Happening = ['evidence.reply', reply.facts];
    expect(refusal(toReplyToRequest, reply, stored(asked, answered)).text).toBe('prosecution.problem.request-answered');
    expect(refusal(toReplyToRequest, reply, stored()).text).toBe('prosecution.problem.request-unknown');
  });
});
