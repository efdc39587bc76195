import { describe, expect, it } from 'vitest';
import { anAct, anEnvelope, anInspection, aPlace, numbered, someFile, someRoom } from '../../testing/builders.ts';
import { aCandidate } from '../../testing/candidates.ts';
import { done } from '../../testing/done.ts';
import { toChoose } from './choose.ts';

const choosing = (over: object = {}, inspection: Parameters<typeof anInspection>[0] = {}) => ({
  ...aCandidate(),
  planned: { id: numbered(40), at: someRoom, state: anInspection({ plan: {}, ...inspection }) },
  unit: 11,
  due: false,
  planAct: numbered(91),
  ...over,
});
const choice = (over: object = {}) => ({ act: anEnvelope(), inspection: numbered(40), cannotWait: null, ...over });
const choose = (input = choice(), of = choosing()) => done(toChoose, input, of);

describe('choosing', () => {
  it('gives a planned inspection its workplace and its reasons', () => {
    const [chosen, planned] = choose();
    expect(chosen).toMatchObject({ at: someFile, facts: { inspection: numbered(40), due: false } });
    expect(planned).toMatchObject({
      at: someRoom,
      type: 'inspection.plan',
      facts: { said: { workplace: aPlace(), sector: 'restaurant', reasons: [{ kind: 'tip', origin: 'stands' }] } },
    });
  });

  it('waits for a purpose that was set before', () => {
    const none = choosing({}, { purpose: null, purposeSetAt: null });
    expect(() => choose(choice(), none)).toThrow('inspection.purpose-first');
    const later = choosing({}, { purposeSetAt: '2026-02-05T17:31:00.000Z' });
    expect(() => choose(choice(), later)).toThrow('inspection.chosen-before-purpose');
  });

  it('is for an inspection that is there', () => {
    expect(() => choose(choice(), choosing({ planned: null }))).toThrow('inspection.candidate-inspection-not-there');
  });

  it('is for the unit that leads, and for an inspection that has no workplace', () => {
    expect(() => choose(choice(), choosing({ unit: 21 }))).toThrow('inspection.only-lead');
    const taken = choosing({}, { plan: { workplace: aPlace() } });
    expect(() => choose(choice(), taken)).toThrow('inspection.has-workplace');
  });

  it('draws when a draw is due, or says why this one cannot wait', () => {
    expect(() => choose(choice(), choosing({ due: true }))).toThrow('inspection.draw-first');
    const [urgent] = choose(choice({ cannotWait: 'Somebody is locked in.' }), choosing({ due: true }));
    expect(urgent).toMatchObject({ facts: { due: true }, words: { reason: 'Somebody is locked in.' } });
    const { state } = aCandidate();
    const drawn = { ...state, drawn: { pool: numbered(80), of: 40 } };
    expect(choose(choice(), choosing({ due: true, state: drawn }))[0]).toMatchObject({
      facts: { due: false },
    });
  });

  it('is done once', () => {
    const facts = { inspection: numbered(40), purpose: 'worker-protection', due: false };
    const decided = aCandidate(anAct('candidate.choose', facts, { id: numbered(3) }));
    expect(() => choose(choice(), choosing(decided))).toThrow('inspection.candidate-decided');
  });
});
