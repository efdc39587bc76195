import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { aClaim, aClaimLine, anAct, uuid } from '../testing/builders.ts';
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

  it('from hours needs hours, the country of its claim, and a source for a rate that no table has', () => {
    const row = { day: '2026-03-02', from: 540, to: 1020, minutes: null, pause: 0, by: 'till' } as const;
    const basis = {
      ...{ country: 'SE', rows: [row], sums: [], unsocial: [], week: null, overtime: null, holiday: null },
      rates: [{ from: '2026-03-02', to: null, minor: 16_050 }],
    };
    const of = (over: object, more: object = {}) =>
      aClaimLine({ computed: { how: 'hours', table: null, basis: { ...basis, ...over } }, ...more });
    const [act] = decide(toAddLine, of({}, { rateSource: 'Ett påhittat avtal' }), aClaim(), now);
    expect(act?.words).toMatchObject({ rateSource: 'Ett påhittat avtal' });
    expect(aClaim(anAct(2, 'claim.line', Object(act?.facts))).state.range).toEqual({
      ...{ documented: 1284, probable: 1284, claimed: 1284 },
    });
    for (const [over, message] of [
      [{}, 'redress.problem.no-rate-source'],
      [{ rows: [] }, 'redress.problem.no-hours'],
      [{ country: 'NO' }, 'redress.problem.other-country'],
    ] as const)
      expect(() => decide(toAddLine, of(over), aClaim(), now), message).toThrow(
        expect.objectContaining({ kind: 'invalid' }),
      );
  });
});
