import { describe, expect, it } from 'vitest';
import type { FileShown } from '../../shown.ts';
import { decisionOf, emptyDecision, errorsIn, lineKey, linesOf, openedBy } from './decide-draft.ts';

const larkan = '00000000-0000-7000-8000-000000000011';
const own = 'SE.UTL.20.3';
const file = (meetsSupportOn: string | null = null) =>
  ({
    today: '2026-11-24',
    law: { own },
    parties: [{ id: larkan, alias: 'Lärkan', meetsSupportOn }],
  }) as unknown as FileShown;
const chosen = (outcome: string, reason = '', offence = 'SE.BRB.4.1b') => ({
  ...emptyDecision,
  lines: { [lineKey(larkan, offence)]: { outcome, reason } },
});
const paths = (draft: typeof emptyDecision, of = file()) => errorsIn(draft, of).map(({ path }) => path);

describe('a decision that is being written', () => {
  it('has nothing chosen, and says so', () => {
    expect(linesOf(emptyDecision, own)).toEqual([]);
    expect(paths(emptyDecision)).toEqual(['facts.lines', 'facts.against', 'words.reasons']);
  });
  it('gives a charge its reason, and asks for one otherwise', () => {
    expect(linesOf(chosen('charged'), own)[0]).toMatchObject({ reason: 'RC15' });
    expect(paths(chosen('closed'))).toContain('facts.lines');
  });
  it('opens more when the injured party does not take part', () => {
    expect(openedBy(chosen('closed', 'RC08'), own)).toEqual({ closes: true, withoutGround: true });
    expect(paths(chosen('closed', 'RC08'))).toEqual(
      expect.arrayContaining(['facts.notTaken', 'words.notTaken', 'facts.reviewToldIn']),
    );
    expect(openedBy(chosen('closed', 'RC04'), own)).toEqual({ closes: true, withoutGround: false });
  });
  it('closes nothing by not pursuing the injured person’s own offence', () => {
    const draft = chosen('closed', '', own);
    expect(linesOf(draft, own)[0]).toMatchObject({ reason: 'RC17' });
    expect(openedBy(draft, own).closes).toBe(false);
  });
  it('sends what was opened and nothing else', () => {
    const draft = { ...chosen('charged'), notTaken: ['bank'], reviewToldIn: 'uz', tell: 'after' };
    expect(decisionOf(draft, file()).facts).toMatchObject({
      notTaken: null,
      reviewToldIn: null,
      tellAfterSupport: null,
    });
  });
  it('asks when an injured party is informed who meets support tomorrow', () => {
    expect(paths(chosen('charged'), file('2026-11-25'))).toContain('facts.tellAfterSupport');
    expect(paths(chosen('charged'), file('2026-12-25'))).not.toContain('facts.tellAfterSupport');
  });
});
