import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { listsAsTheyLie } from '../testing/lists.ts';
import type { Answer } from './answer.ts';
import { gatherAnswers } from './gather-answers.ts';
import type { Observation } from './indicator.ts';
import { type NotedBy, notedBy, readSigns, signsFor } from './read-signs.ts';

let observations: readonly Observation[];
beforeAll(async () => {
  ({ observations } = await listsAsTheyLie());
});

const so = (...codes: readonly string[]): NotedBy => ({
  source: 'a',
  signs: codes.map((code) => ({ code, so: true })),
});
const notSo = (...codes: readonly string[]): NotedBy => ({
  source: 'a',
  signs: codes.map((code) => ({ code, so: false })),
});
const read = (...noted: readonly NotedBy[]) => readSigns(observations, noted);

describe('signs become answers', () => {
  it('with a yes where one sign that points there is so, and it says which', () => {
    const { answers, restsOn } = read(so('INS-M05'), notSo('INS-M01', 'INS-M02'));
    expect(answers.CD03).toBe('yes');
    expect(restsOn.CD03).toEqual(['INS-M05']);
  });

  it('with a no only where every sign that points there was asked about and is not so', () => {
    expect(read(notSo('INS-H01')).answers.EX01).toBe('not-asked');
    expect(read(notSo('INS-H01', 'INS-H02')).answers.EX01).toBe('no');
  });

  it('with nothing about a person from what describes the employer', () => {
    const { answers } = read(so('INS-E01', 'INS-E02', 'INS-E03', 'INS-E04', 'INS-E05'));
    expect(Object.values(answers).every((answer) => answer === 'not-asked')).toBe(true);
    expect([...signsFor(observations).values()].flat().some((code) => code.startsWith('INS-E'))).toBe(false);
  });

  it('however the two domains spell what was asked and is not so', () => {
    const signs = [
      { code: 'INS-P06', known: 'asked-not-so' },
      { code: 'INS-P05', known: 'asked-and-not-so' },
      { code: 'INS-I01', known: ['seen', 'said'] },
    ] as const;
    expect(notedBy('a', signs).signs).toEqual([
      { code: 'INS-P06', so: false },
      { code: 'INS-P05', so: false },
      { code: 'INS-I01', so: true },
    ]);
  });

  it('whose yes is reversed by no further sign, from any source', () => {
    const sign = fc.record({ code: fc.constantFrom(...observations.map(({ id }) => id)), so: fc.boolean() });
    const noted = fc.array(fc.record({ source: fc.constantFrom('a', 'b', 'c'), signs: fc.array(sign) }));
    fc.assert(
      fc.property(noted, fc.constantFrom(...observations), (all, { id }) => {
        const before = readSigns(observations, all).answers;
        const after = readSigns(observations, [...all, { source: 'new', signs: [{ code: id, so: true }] }]).answers;
        for (const [indicator, answer] of Object.entries(before))
          if (answer === 'yes') expect(after[indicator]).toBe('yes');
      }),
    );
  });
});

describe('answers of several sources', () => {
  const given = (...all: readonly [source: string, answer: Answer][]) =>
    gatherAnswers(all.map(([source, answer]) => ({ about: 'CD01', source, answer })));

  it('that differ: what one of them found is kept', () => {
    expect(given(['first', 'yes'], ['second', 'no'])).toEqual({ answers: { CD01: 'yes' }, contradictions: [] });
  });

  it('of which one says yes and no at once are counted as neither, and named', () => {
    expect(given(['first', 'yes'], ['first', 'no'])).toEqual({
      answers: { CD01: 'unknown' },
      contradictions: [{ about: 'CD01', source: 'first' }],
    });
    expect(given(['first', 'yes'], ['first', 'no'], ['second', 'yes']).answers.CD01).toBe('yes');
    expect(given(['first', 'yes'], ['first', 'no'], ['second', 'no']).answers.CD01).toBe('unknown');
    expect(read(so('INS-H01'), notSo('INS-H01')).contradictions).toEqual([{ about: 'INS-H01', source: 'a' }]);
    expect(read(so('INS-H01'), notSo('INS-H01', 'INS-H02')).answers.EX01).toBe('unknown');
  });

  it('are certain of a no only when no source that was asked was unsure', () => {
    expect(given(['first', 'no'], ['second', 'unknown']).answers.CD01).toBe('unknown');
    expect(given(['first', 'no'], ['second', 'not-asked']).answers.CD01).toBe('no');
    expect(given().answers.CD01).toBeUndefined();
  });

  it('come to the same in any order', () => {
    const one = fc.record({
      about: fc.constantFrom('CD01', 'CD02'),
      source: fc.constantFrom('a', 'b'),
      answer: fc.constantFrom<Answer>('yes', 'no', 'unknown', 'not-asked'),
    });
    fc.assert(
      fc.property(fc.array(one), (all) => {
        expect(gatherAnswers([...all].reverse())).toEqual(gatherAnswers(all));
      }),
    );
  });
});
