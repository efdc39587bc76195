import { describe, expect, it } from 'vitest';
import { standingOf } from './snapshot.ts';
import { anAct, anArrival, aStanding, someFacts, uuid } from './testing/builders.ts';

const words = 'Påhittade egna ord.';
const happened = { from: anAct().happenedFrom, to: null, precision: 'minute' };

/** An officer who had seen only the registration states something else. */
const says = (n: number, changed: object, narrative = false) =>
  anAct({ id: uuid(n), type: 'signal.correct', basedOn: [uuid(1)], facts: { changed, narrative } });

describe('what another agency would see of a signal', () => {
  it('is every fact of it word for word, with when it was noticed and the own words', () => {
    expect(standingOf(aStanding(), words).facts).toEqual({ ...someFacts(), happened, narrative: words });
  });

  it('is what is stated now, not what was registered first', () => {
    expect(standingOf(aStanding(anAct(), says(2, { sector: 'berries' })), words).facts.sector).toBe('berries');
  });

  it('leaves out what is not there: of what arrived, what was not sent; own words that no one wrote', () => {
    expect(standingOf(aStanding(anArrival({ sector: 'berries' })), null).facts).toEqual({ sector: 'berries' });
  });

  it('rests on the newest acts that say something of the facts', () => {
    expect(standingOf(aStanding(anAct(), says(2, { sector: 'berries' })), words).heads).toEqual([uuid(2)]);
  });
});

describe('what a person must decide first', () => {
  it('is the facts that are in conflict, and no other', () => {
    const signal = aStanding(anAct(), says(2, { sector: 'berries' }), says(3, { sector: 'care' }));
    expect(standingOf(signal, words).undecided).toEqual(['sector']);
  });

  it('is also the own words, when two people wrote them again', () => {
    expect(standingOf(aStanding(anAct(), says(2, {}, true), says(3, {}, true)), words).undecided).toEqual([
      'narrative',
    ]);
  });

  it('is nothing in a signal that no one has corrected', () => {
    expect(standingOf(aStanding(), words).undecided).toEqual([]);
  });
});
