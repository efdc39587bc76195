import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { aClaim, aClaimLine, uuid } from '../testing/builders.ts';
import { toAddLine } from './add-line.ts';

const now = new Date('2026-11-24T08:41:00.000Z');

describe('a line', () => {
  it('stores what shows it among the words, and never among the facts', () => {
    const [act] = decide(toAddLine, aClaimLine(), aClaim(), now);
    expect(act?.words).toEqual({ evidence: 'En påhittad tidlista.' });
    expect(JSON.stringify(act?.facts)).not.toContain('tidlista');
    expect(act?.caseId).toBe(uuid(50));
  });

  it('whose larger basis is smaller is refused', () => {
    const computed = { how: 'read', range: { documented: 3, probable: 2, claimed: 4 } } as const;
    expect(() => decide(toAddLine, aClaimLine({ computed }), aClaim(), now)).toThrow(
      expect.objectContaining({ kind: 'invalid', message: 'claim.not-a-range' }),
    );
  });
});
