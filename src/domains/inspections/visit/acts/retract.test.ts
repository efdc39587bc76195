import { describe, expect, it } from 'vitest';
import { anAct, anEnvelope, aVisit, numbered, observed, someFile } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { partyInsight } from '../party-insight.ts';
import { toRetract } from './retract.ts';

const [mine, theirs] = ['1000', '2000'];
const at = '2026-02-05T17:30:05.000Z';
const one = observed(2, [{ code: 'INS-C02', known: ['seen'] }], { happenedFrom: at });
const other = observed(3, [{ code: 'INS-C02', known: 'asked-and-not-so' }], { actor: theirs, device: numbered(901) });
const input = {
  act: anEnvelope({ id: numbered(9), happenedFrom: '2026-02-05T17:30:14.000Z' }),
  observation: numbered(2),
};
const inVisit = (visit = aVisit(one, other)) => ({ id: numbered(80), at: someFile, state: visit, actor: mine });

describe('taking a note back', () => {
  const [act] = done(toRetract, input, inVisit());
  const after = aVisit(one, other, anAct('inspection.take-back', act?.facts, { id: numbered(9) }));

  it('is an act of its own, and the note counts for nothing afterwards and is hidden from no one', () => {
    expect(act).toMatchObject({ type: 'inspection.take-back', facts: { observation: numbered(2) }, words: null });
    expect(after.observations.map(({ act: id }) => id)).toEqual([numbered(3)]);
    expect(after.takenBack).toMatchObject([{ act: numbered(2), signs: [{ code: 'INS-C02' }] }]);
    expect(aVisit(one, other).disagreements).toHaveLength(1);
    expect(after.disagreements).toEqual([]);
    const { notes } = partyInsight(after, () => 'Four beds.');
    expect(notes.map(({ takenBack }) => takenBack).sort()).toEqual([false, true]);
  });

  it('is of one’s own note, and once', () => {
    expect(() => done(toRetract, input, { ...inVisit(), actor: theirs })).toThrow('inspection.nothing-to-take-back');
    expect(() => done(toRetract, input, inVisit(after))).toThrow('inspection.nothing-to-take-back');
    expect(() => done(toRetract, { ...input, observation: numbered(7) }, inVisit())).toThrow(
      'inspection.nothing-to-take-back',
    );
  });

  it('is within a minute, before the note is sorted, and of no picture', () => {
    const late = { ...input, act: anEnvelope({ happenedFrom: '2026-02-05T17:31:06.000Z' }) };
    expect(() => done(toRetract, late, inVisit())).toThrow('inspection.note-stays');
    const sorted = { leftAt: at, sorted: [{ observation: numbered(2), place: 'own-case' }] };
    const closed = aVisit(one, anAct('inspection.close', sorted, { id: numbered(8) }));
    expect(() => done(toRetract, input, inVisit(closed))).toThrow('inspection.note-stays');
    const picture = { id: numbered(60), kind: 'photo', type: 'image/jpeg', bytes: 9, pieces: 1 };
    const facts = { signs: [], photos: 0, place: false, worker: null, attachments: [picture] };
    const taken = aVisit(anAct('inspection.observe', facts, { id: numbered(2), happenedFrom: at }));
    expect(() => done(toRetract, input, inVisit(taken))).toThrow('inspection.note-stays');
  });
});
