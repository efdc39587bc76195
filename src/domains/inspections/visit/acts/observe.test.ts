import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../kernel/act.ts';
import { anEnvelope, aVisit, numbered, observed, someFile } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import type { ObservedSign } from '../schema.ts';
import { type KnownSign, toObserve } from './observe.ts';

const inVisit = (...acts: readonly Act[]) => ({
  id: numbered(80),
  at: someFile,
  state: aVisit(...acts),
  aparts: new Map<string, string>(),
  named: [],
  known: [] as readonly KnownSign[],
});

/** A note about the place as a whole, without pictures, that replaces nothing. */
const ofThePlace = { worker: null, attachments: [], basedOn: [] };

describe('a visit', () => {
  it('takes no note in which there is nothing', () => {
    const empty = { act: anEnvelope(), signs: [], photos: 0, place: null, note: null, ...ofThePlace };
    expect(() => done(toObserve, empty, inVisit())).toThrow('inspection.nothing-noted');
  });
  it('takes in what was seen whatever its state, with the words sealed', () => {
    const sent = {
      act: anEnvelope(),
      signs: [],
      photos: 18,
      place: 'Over the kitchen',
      note: 'Four beds.',
      ...ofThePlace,
    };
    const closed = inVisit(observed(2, []));
    expect(done(toObserve, sent, closed)[0]).toMatchObject({
      facts: { signs: [], photos: 18, place: true },
      words: { note: 'Four beds.', place: 'Over the kitchen' },
    });
  });
  it('marks residence status from a paper alone, in a capacity that has that power', () => {
    const known = [{ id: 'INS-V02', only_in: ['inner-alien-control'], by: ['document'] }];
    const saying = (known: ObservedSign['known'], code = 'INS-V02') => ({
      act: anEnvelope(),
      signs: [{ code, known }],
      photos: 0,
      place: null,
      note: 'A card.',
      ...ofThePlace,
    });
    const visit = inVisit();
    const control = { ...visit, state: { ...visit.state, capacity: 'inner-alien-control' as const } };
    expect(() => done(toObserve, saying(['document']), { ...visit, known })).toThrow('inspection.sign-reserved');
    expect(() => done(toObserve, saying(['said']), { ...control, known })).toThrow('inspection.sign-reserved');
    expect(() => done(toObserve, saying('asked-and-not-so'), { ...control, known })).toThrow(
      'inspection.sign-reserved',
    );
    expect(done(toObserve, saying(['document']), { ...control, known })).toHaveLength(1);
    expect(() => done(toObserve, saying(['seen'], 'INS-C99'), { ...visit, known })).toThrow('inspection.sign-unknown');
  });
});
