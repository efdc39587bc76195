import { expect, test } from 'vitest';
import reference from '../../../statistics/reference/weights.json' with { type: 'json' };
import type { Stratum } from '../survey-schema.ts';
import { readAnswer, type StoredAnswer } from './answered.ts';
import { awarenessResults, type EndedSurvey } from './awareness-results.ts';
import { compareSurveys } from './compare-surveys.ts';

const part = (id: string, kind: Stratum['kind'], people: number): Stratum => ({
  id,
  kind,
  people,
  take: null,
  units: [],
});
/** So many of a part answered, the first of them rightly. */
const answers = (stratum: string, count: number, right: number, cluster = 0): StoredAnswer[] =>
  Array.from({ length: count }, (_, at) => ({ stratum, cluster, said: at < right ? 'a' : at % 2 ? 'b' : '-' }));
const ended = (over: Partial<EndedSurvey>): EndedSurvey => ({
  method: 'stratified',
  strata: [part('one', 'police', 400), part('two', 'tax', 100)],
  invited: { one: 60, two: 40 },
  questions: [{ id: 'QB-01', right: 'a', alone: true }],
  main: 'QB-01',
  answers: [...answers('one', 30, 12), ...answers('two', 30, 21)],
  ...over,
});
const wholeOf = (survey: EndedSurvey) => awarenessResults(survey).groups[0];

test('a stratified share has the limits of R: survey 4.4.2, svyciprop(~y, design, method = "beta") with fpc', () => {
  const share = wholeOf(ended({}))?.questions[0];
  // svydesign(ids = ~1, strata = ~h, fpc = ~N), N 400 and 100, 30 answers each, 12 and 21 right: 0.46, SE 0.071429.
  expect(share).toMatchObject({ state: 'shown', right: 33, of: 60, how: 'korn-graubard', degrees: 58 });
  expect(share?.share).toBeCloseTo(0.46, 10);
  expect(share?.standardError).toBeCloseTo(0.071429, 6);
  expect(share?.lower).toBeCloseTo(0.316205, 6);
  expect(share?.upper).toBeCloseTo(0.608839, 6);
  expect(share?.effectiveSize).toBeCloseTo(44.12, 2);
  expect(share?.lower).toBeCloseTo(reference.two.beta[0] ?? 0, 9);
});

test('one part alone has Wilson’s limits: prop.test(18, 40, correct = FALSE) of R 4.5.0', () => {
  const share = wholeOf(ended({ strata: [part('one', 'police', 400)], answers: answers('one', 40, 18) }))?.questions[0];
  expect(share).toMatchObject({ how: 'wilson', right: 18, of: 40 });
  expect(share?.lower).toBeCloseTo(0.307053, 6);
  expect(share?.upper).toBeCloseTo(0.601709, 6);
});

test('nothing is shown of fewer than five, and of fewer than ten a number without limits', () => {
  const few = ended({ strata: [part('one', 'police', 400)], answers: answers('one', 4, 4) });
  expect(wholeOf(few)).toMatchObject({ answered: null, rate: null, questions: [{ state: 'suppressed', right: null }] });
  const nine = ended({ strata: [part('one', 'police', 400)], answers: answers('one', 9, 4) });
  expect(wholeOf(nine)?.questions[0]).toMatchObject({ state: 'number-only', right: 4, of: 9, share: null });
});

test('a small group cannot be had by subtraction: the smallest of the others is hidden with it', () => {
  const three = ended({
    strata: [part('one', 'police', 40), part('two', 'tax', 40), part('three', 'migration', 40)],
    answers: [...answers('one', 30, 12), ...answers('two', 12, 6), ...answers('three', 2, 1)],
  });
  const shown = new Map(awarenessResults(three).groups.map(({ kind, answered }) => [kind, answered]));
  expect([...shown]).toEqual([
    [null, 44],
    ['police', 30],
    ['tax', null],
    ['migration', null],
  ]);
});

test('answers by a link are counted, and nothing is concluded of others', () => {
  const link = ended({ method: 'open-link', strata: [], answers: answers('open', 50, 20) });
  expect(wholeOf(link)).toMatchObject({
    answered: 50,
    questions: [{ state: 'open-link', right: 20, of: 50, share: null }],
  });
  const change = compareSurveys(awarenessResults(link), awarenessResults(link))[0]?.questions[0];
  expect(change?.state).toBe('not-comparable');
});

test('people of one unit answer alike, so that units are what is counted', () => {
  const units = { ...part('one', 'police', 120), units: Array.from({ length: 12 }, () => 10) };
  const some = Array.from({ length: 8 }, (_, cluster) => answers('one', 10, cluster % 2 ? 9 : 1, cluster + 1)).flat();
  const clustered = wholeOf(ended({ method: 'clusters', strata: [units], answers: some }))?.questions[0];
  expect(clustered).toMatchObject({ state: 'shown', degrees: 7 });
  expect((clustered?.upper ?? 0) - (clustered?.lower ?? 0)).toBeGreaterThan(0.4);
  const few = wholeOf(ended({ method: 'clusters', strata: [units], answers: some.slice(0, 30) }))?.questions[0];
  expect(few).toMatchObject({ state: 'few-units', share: null });
});

test('two rounds are compared as different people, with words that the limits decide', () => {
  const of = (count: number, right: number) =>
    awarenessResults(ended({ strata: [part('one', 'police', 400)], answers: answers('one', count, right) }));
  const state = (a: ReturnType<typeof of>, b: ReturnType<typeof of>) => compareSurveys(a, b)[0]?.questions[0]?.state;
  expect(state(of(48, 24), of(45, 37))).toBe('higher');
  expect(state(of(45, 37), of(48, 24))).toBe('lower');
  expect(state(of(48, 24), of(45, 24))).toBe('no-difference');
  expect(state(of(20, 2), of(45, 37))).toBe('too-early');
  expect(state(of(4, 2), of(45, 37))).toBe('not-shown');
  // Newcombe 1998, method 10: 24 of 48, then 37 of 45.
  const change = compareSurveys(of(48, 24), of(45, 37))[0]?.questions[0];
  expect(change?.difference).toBeCloseTo(37 / 45 - 0.5, 10);
  // Weighted shares: the standard errors of two drawings add up as squares.
  const weighted = compareSurveys(awarenessResults(ended({})), awarenessResults(ended({})))[0]?.questions[0];
  expect(weighted).toMatchObject({ state: 'no-difference', difference: 0 });
  expect(weighted?.upper).toBeCloseTo(2.0017 * Math.SQRT2 * 0.071429, 4);
});

test('ten questions and people who differ give groups a place on one scale, and fewer do not', () => {
  const questions = Array.from({ length: 10 }, (_, at) => ({ id: `QB-${at + 10}`, right: 'a', alone: true }));
  const people = Array.from({ length: 80 }, (_, person) => ({
    ...{ stratum: person % 2 ? 'one' : 'two', cluster: 0 },
    said: questions.map((_one, at) => ((person * 7 + at * 13) % 20 < 8 + at ? 'a' : 'b')).join(''),
  }));
  const scale = awarenessResults(ended({ questions, main: 'QB-10', answers: people }));
  expect(scale.knowledgeRefusal).toBeNull();
  expect(scale.groups.every(({ knowledge }) => knowledge !== null && knowledge.expectedRight > 0)).toBe(true);
  expect(awarenessResults(ended({})).knowledgeRefusal).toBe('few-questions');
});

test('an answer is read as it is stored', () => {
  expect(readAnswer('one|3|ab-')).toEqual({ stratum: 'one', cluster: 3, said: 'ab-' });
  expect(() => readAnswer('one')).toThrow(RangeError);
});
