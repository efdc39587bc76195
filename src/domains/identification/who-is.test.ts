import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aHanded, someAbout } from './testing/builders.ts';
import { countsAs, isOfHandOver, otherIds, type Read } from './who-is.ts';

const before = '2026-09-13T08:00:00.000Z';
const came = '2026-09-14T12:00:00.000Z';
const after = '2026-09-15T08:00:00.000Z';
const read = (id: string, called: string | null, handed: Read['handed'] = null): Read => ({
  id,
  about: someAbout({ called }),
  handed,
});
const staren = (registeredAt = after) => ({ alias: 'Staren', registeredAt });
const nothing = { read: [], behindCase: [] };

describe('who is one person within an agency', () => {
  it('is the person of the hand-over on which the case was opened, when they are called the same', () => {
    const behindCase = [aHanded('m', 'Staren'), aHanded('n', 'Vipan'), aHanded('o', null)];
    expect(otherIds(staren(), { ...nothing, behindCase })).toEqual(['m']);
  });

  it('is the person whose indicators were assessed under the same name in the same file', () => {
    expect(
      otherIds(staren(), { ...nothing, read: [read('s', 'Staren'), read('t', 'Vipan'), read('u', null)] }),
    ).toEqual(['s']);
  });

  it('is counted once, by the hand-over, when the indicators were assessed from it', () => {
    const handed = aHanded('m', 'Staren');
    const there = { behindCase: [handed], read: [read('s', 'Staren', handed)] };
    expect(otherIds(staren(), there)).toEqual(['m']);
  });

  it('is not a person who had the bird before the hand-over came: two agencies may choose the same', () => {
    const there = { ...nothing, read: [read('s', 'Staren', aHanded('m', 'Staren', came))] };
    expect(otherIds(staren(before), there)).toEqual([]);
    expect(otherIds(staren(after), there)).toEqual(['m']);
  });

  it('of a hand-over about several is the one it calls; each other whose indicators were assessed is another person', () => {
    const handed = aHanded('m', 'Staren');
    expect(isOfHandOver(read('s', null, handed))).toBe(true);
    expect([read('s', 'Staren', handed), read('t', 'Vipan', handed), read('u', 'Vipan')].map(countsAs)).toEqual([
      'm',
      't',
      'u',
    ]);
  });

  it('never gives one id to two people of a file, in any world', () => {
    const bird = fc.constantFrom('Staren', 'Vipan', 'Svalan', 'Sparven');
    const handOver = fc.tuple(fc.nat(5), fc.option(bird), fc.constantFrom(before, came, after));
    const world = fc.record({
      handed: fc.uniqueArray(handOver, { selector: ([n]) => n, maxLength: 5 }),
      read: fc.uniqueArray(fc.tuple(fc.nat(9), fc.option(bird), fc.option(fc.nat(5))), {
        selector: ([n]) => n,
        maxLength: 8,
      }),
      people: fc.uniqueArray(fc.tuple(bird, fc.constantFrom(before, came, after)), { selector: ([alias]) => alias }),
    });
    fc.assert(
      fc.property(world, ({ handed, read: readings, people }) => {
        const all = handed.map(([n, called, at]) => aHanded(`m${n}`, called, at));
        const reads = readings.map(([n, called, from]) =>
          read(`s${n}`, called, all.find(({ id }) => id === `m${from}`) ?? null),
        );
        const ids = people.flatMap(([alias, registeredAt]) =>
          otherIds({ alias, registeredAt }, { read: reads, behindCase: all }),
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
