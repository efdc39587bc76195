import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { listsAsTheyLie } from '../testing/lists.ts';
import type { Indicator, Observation } from './indicator.ts';
import { pointTo } from './point-to.ts';
import { type NotedBy, type NotedSign, readSigns } from './read-signs.ts';
import { worthAsking } from './worth-asking.ts';

let lists: { readonly indicators: readonly Indicator[]; readonly observations: readonly Observation[] };
beforeAll(async () => {
  lists = await listsAsTheyLie();
});

const noted = (signs: readonly NotedSign[]): readonly NotedBy[] => [{ source: 'note', signs }];
const so = (...codes: readonly string[]) => codes.map((code) => ({ code, so: true }));
const notSo = (...codes: readonly string[]) => codes.map((code) => ({ code, so: false }));
const ask = (signs: readonly NotedSign[]) => worthAsking({ ...lists, noted: noted(signs) });
const pointedTo = (signs: readonly NotedSign[]) =>
  pointTo({
    age: 'not-known',
    indicators: lists.indicators,
    answers: readSigns(lists.observations, noted(signs)).answers,
  });
const settled = (signs: readonly NotedSign[], kind: string, id: string) => {
  const { dimensions, patterns } = pointedTo(signs);
  const all = kind === 'dimension' ? dimensions : patterns;
  return all.find((one) => one.id === id)?.finding;
};

describe('what is worth asking before leaving', () => {
  it('is what would settle most, and the second settles something else', () => {
    const two = ask(so('INS-I01', 'INS-H01', 'INS-D02'));
    expect(two).toHaveLength(2);
    expect(two.map(({ settles }) => settles.map(({ id }) => id))).toEqual([
      expect.arrayContaining(['exploitation', 'coercion-destination', 'forced-labour']),
      expect.arrayContaining(['deceptive-recruitment']),
    ]);
    expect(two.map(({ sign, indicator }) => [sign, indicator])).toEqual([
      ['INS-M04', 'CD03'],
      ['INS-D01', 'DR08'],
    ]);
  });

  it('is nothing when no single open answer would settle anything', () => {
    expect(ask(lists.observations.flatMap(({ id }) => so(id)))).toEqual([]);
    expect(worthAsking({ indicators: [], observations: lists.observations, noted: [] })).toEqual([]);
  });

  it('says only what is true: one of the answers does settle it; and it is the same each time', () => {
    const sign = fc.record({ code: fc.constantFrom(...lists.observations.map(({ id }) => id)), so: fc.boolean() });
    fc.assert(
      fc.property(fc.uniqueArray(sign, { selector: ({ code }) => code, maxLength: 40 }), (signs) => {
        const two = ask(signs);
        expect(ask([...signs].reverse())).toEqual(two);
        for (const { sign: code, indicator, settles } of two) {
          expect(signs.map((one) => one.code)).not.toContain(code);
          expect(lists.observations.find(({ id }) => id === code)?.indicators).toContain(indicator);
          for (const { kind, id } of settles) {
            const before = settled(signs, kind, id);
            const after = [settled([...signs, ...so(code)], kind, id), settled([...signs, ...notSo(code)], kind, id)];
            expect(after.some((one) => one !== before && (one === 'positive' || one === 'negative'))).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is never the right to stay, nor what is never asked of a person, nor the employer', () => {
    const never = /INS-(E\d\d|V01|V02|V08|D04)/;
    const sign = fc.record({ code: fc.constantFrom(...lists.observations.map(({ id }) => id)), so: fc.boolean() });
    fc.assert(
      fc.property(fc.uniqueArray(sign, { selector: ({ code }) => code }), (signs) => {
        expect(ask(signs).filter(({ sign: code }) => never.test(code))).toEqual([]);
      }),
    );
  });
});
