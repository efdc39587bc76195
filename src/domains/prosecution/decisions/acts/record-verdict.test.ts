import { describe, expect, it } from 'vitest';
import { anEnvelope, type Happening, larkan, stored, uuid, withActs } from '../../testing/builders.ts';
import { aDecision } from '../../testing/drafts.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toRecordVerdict } from './record-verdict.ts';

describe('a judgment', () => {
  const charged: Happening = ['decision.make', aDecision().facts, { id: uuid(800) }];
  const verdict = (offence: 'SE.BRB.4.1a' | 'SE.BRB.4.1b') => ({
    act: anEnvelope(),
    facts: {
      instance: 'district-court' as const,
      on: '2027-02-19',
      lines: [{ party: larkan, offence, outcome: 'convicted' as const }],
      findings: [{ party: larkan, element: 'SE.BRB.4.1b.LINK.1' as const, finding: 'proved' as const }],
      damagesOrdered: 160_040,
      obstacles: [],
    },
    words: { court: 'Vadsunds tingsrätt', reasons: 'Påhittade domskäl.' },
  });
  it('is read element by element, of what was charged', () => {
    expect(withActs([charged], done(toRecordVerdict, verdict('SE.BRB.4.1b'), stored(charged))).status).toBe('judged');
    expect(refusal(toRecordVerdict, verdict('SE.BRB.4.1a'), stored(charged)).text).toBe(
      'prosecution.problem.not-charged',
    );
  });
});
