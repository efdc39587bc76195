import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../kernel/act.ts';
import { anAct, anEnvelope, aVisit, numbered, observed, someFile } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { toReleaseNote } from './release-note.ts';

const seen = observed(2, [{ code: 'INS-C02', known: ['seen'] }]);
const said = observed(3, [{ code: 'INS-P03', known: ['said', 'document'] }]);
const denied = observed(4, [{ code: 'INS-I01', known: 'asked-and-not-so' }]);
const plain = observed(5, []);
const inVisit = (...acts: readonly Act[]) => ({ id: numbered(80), at: someFile, state: aVisit(...acts) });
const input = (n: number, released = true) => ({
  act: anEnvelope({ id: numbered(90) }),
  observation: numbered(n),
  released,
});

describe('releasing the words of a note for the employer', () => {
  const [act] = done(toReleaseNote, input(2), inVisit(seen));
  const release = anAct('inspection.release-note', act?.facts, { id: numbered(90), actor: '1003' });

  it('is a decision of the visit, with who and when', () => {
    expect(act).toMatchObject({ type: 'inspection.release-note', basedOn: [numbered(2)], words: null });
    expect(aVisit(seen, release).released).toMatchObject([{ observation: numbered(2), by: '1003' }]);
    expect(aVisit(seen).released).toEqual([]);
  });

  it('is of a note with no sign too, and never of one with a sign that a person said or answered', () => {
    expect(done(toReleaseNote, input(5), inVisit(plain))).toHaveLength(1);
    for (const n of [3, 4])
      expect(() => done(toReleaseNote, input(n), inVisit(said, denied))).toThrow('inspection.words-are-theirs');
  });

  it('can be taken back, and says so where nothing would change or no such note is there', () => {
    expect(() => done(toReleaseNote, input(2), inVisit(seen, release))).toThrow('inspection.released-already');
    expect(() => done(toReleaseNote, input(2, false), inVisit(seen))).toThrow('inspection.released-already');
    expect(() => done(toReleaseNote, input(7), inVisit(seen))).toThrow('inspection.no-such-note');
    const [back] = done(toReleaseNote, input(2, false), inVisit(seen, release));
    const masked = anAct('inspection.release-note', back?.facts, { id: numbered(91) });
    expect(aVisit(seen, release, masked).released).toEqual([]);
  });

  it('can be done when the note was retracted, which hides it from no one', () => {
    const retracted = anAct('inspection.take-back', { observation: numbered(2) }, { id: numbered(9) });
    expect(done(toReleaseNote, input(2), inVisit(seen, retracted))).toHaveLength(1);
  });
});
