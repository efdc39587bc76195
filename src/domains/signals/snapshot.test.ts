import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PassableFact, passableFacts } from './schema.ts';
import { snapshotOf, unresolvedIn } from './snapshot.ts';
import { anAct, anArrival, aStanding, someFacts, uuid } from './testing/builders.ts';

const words = 'Påhittade egna ord.';
const happened = { from: anAct().happenedFrom, to: null, precision: 'minute' };
const everything = { ...someFacts(), happened, narrative: words };

/** Somebody who had seen only the registration says something else. */
const says = (n: number, changed: object, narrative = false) =>
  anAct({ id: uuid(n), type: 'signal.correct', basedOn: [uuid(1)], facts: { changed, narrative } });

describe('what another house will see', () => {
  it('is the chosen facts word for word, and nothing beside them', () => {
    fc.assert(
      fc.property(fc.subarray([...passableFacts]), (chosen) => {
        const expected = Object.fromEntries(chosen.map((fact) => [fact, everything[fact]]));
        expect(snapshotOf(aStanding(), words, chosen)).toEqual(expected);
      }),
    );
  });

  it('is what stands now, not what was registered first', () => {
    const signal = aStanding(anAct(), says(2, { sector: 'berries' }));
    expect(snapshotOf(signal, words, ['sector'])).toEqual({ sector: 'berries' });
  });

  it('leaves out what is not there: of what arrived, what was not sent; own words that nobody wrote', () => {
    const arrived = aStanding(anArrival({ sector: 'berries' }));
    expect(snapshotOf(arrived, null, passableFacts)).toEqual({ sector: 'berries' });
  });
});

describe('what a person must decide first', () => {
  const all: readonly PassableFact[] = passableFacts;

  it('is the chosen facts of which two different things stand, and no other', () => {
    const signal = aStanding(anAct(), says(2, { sector: 'berries' }), says(3, { sector: 'care' }));
    expect(unresolvedIn(signal, all)).toEqual(['sector']);
    expect(unresolvedIn(signal, ['people', 'narrative'])).toEqual([]);
  });

  it('is also the own words, when two people wrote them anew', () => {
    expect(unresolvedIn(aStanding(anAct(), says(2, {}, true), says(3, {}, true)), all)).toEqual(['narrative']);
  });

  it('is nothing in a signal that nobody has corrected', () => {
    expect(unresolvedIn(aStanding(), all)).toEqual([]);
  });
});
