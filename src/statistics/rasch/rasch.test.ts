import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomStream } from '../random/stream.ts';
import { largestDistance } from '../reference/distance.ts';
import reference from '../reference/rasch.json' with { type: 'json' };
import { lsatAnswers, readAnswers } from '../reference/read-answers.ts';
import { expectedScore, likeliestAbility, weightedAbility } from './abilities.ts';
import { andersenTest } from './andersen-test.ts';
import type { ItemAnswers } from './answers.ts';
import { chancesOf } from './conditional-likelihood.ts';
import { itemFit } from './item-fit.ts';
import { isRefused, type RaschFit, raschModel } from './rasch.ts';
import { symmetricFunctions } from './symmetric-functions.ts';

const lsat = lsatAnswers(reference.lsat.frequencies);
const fitted = (answers: ItemAnswers, fewest?: number): RaschFit => {
  const result = raschModel(answers, fewest === undefined ? {} : { fewest });
  if (isRefused(result)) throw new Error(`refused: ${result.refusal.code}`);
  return result;
};

// eRm stops when its own optimiser does: it agrees with psychotools to 3e-6 on LSAT.
const near = 2e-5;

describe('the Rasch model on LSAT section 6', () => {
  const fit = fitted(lsat);

  test('has the difficulties, standard errors and likelihood of RM in eRm', () => {
    expect(largestDistance([...fit.difficulty], reference.lsat.difficulty)).toBeLessThan(near);
    // Its standard errors come from a numerical second derivative.
    expect(largestDistance([...fit.standardErrors], reference.lsat.se)).toBeLessThan(1e-4);
    expect(fit.logLikelihood).toBeCloseTo(reference.lsat.logLikelihood, 6);
    expect(fit.people - fit.informative).toBe(301);
  });

  test('has the fit of itemfit in eRm', () => {
    const found = itemFit(lsat, fit);
    expect(
      largestDistance(
        found.map(({ outfit }) => outfit),
        reference.lsat.outfit,
      ),
    ).toBeLessThan(1e-4);
    expect(
      largestDistance(
        found.map(({ infit }) => infit),
        reference.lsat.infit,
      ),
    ).toBeLessThan(1e-4);
  });

  test("has Andersen's tests of LRtest in eRm", () => {
    const scores = lsat.map((row) => row.reduce((sum: number, answer) => sum + (answer ?? 0), 0));
    for (const { by, statistic, degrees, p } of reference.lsat.splits) {
      // All raw scores: those with none and all right are in no group of their own.
      const groups = by === 'r <= 3' ? scores.map((r) => (r <= 3 ? 0 : 1)) : scores;
      const inside = by === 'r <= 3' ? scores.map(() => true) : scores.map((r) => r > 0 && r < 5);
      const found = andersenTest(
        lsat.filter((_, person) => inside[person]),
        groups.filter((_, person) => inside[person]),
      );
      if ('refusal' in found) throw new Error(found.refusal.code);
      expect(found.statistic).toBeCloseTo(statistic, 4);
      expect(found.degrees).toBe(degrees);
      expect(found.p).toBeCloseTo(p, 6);
    }
  });

  test('has abilities by Warm as uniroot finds them, and by maximum likelihood as person.parameter', () => {
    const warm = [0, 1, 2, 3, 4, 5].map((score) => weightedAbility(fit.difficulty, score).ability);
    expect(largestDistance(warm, reference.lsat.weighted)).toBeLessThan(near);
    const likeliest = [1, 2, 3, 4].map((score) => likeliestAbility(fit.difficulty, score).ability);
    expect(largestDistance(likeliest, reference.lsat.likeliest)).toBeLessThan(near);
    expect(likeliestAbility(fit.difficulty, 0).ability).toBeNaN();
  });

  test('has the symmetric functions, and the chances by score, of the reference page', () => {
    const easiness = [...fit.difficulty].map((own) => Math.exp(-own));
    const gamma = symmetricFunctions(easiness);
    const shown = [1, 7.134127, 16.950096, 16.779701, 7.054036, 1];
    expect(largestDistance([...gamma], shown)).toBeLessThan(5e-6);
    const chances = [...chancesOf(easiness, gamma, 0)].slice(1, 5);
    expect(largestDistance(chances, [0.492253, 0.750491, 0.885124, 0.959632])).toBeLessThan(2e-6);
  });
});

test('ten items for 180 invented people, and two forms of them with six in common, are as in eRm', () => {
  for (const part of [reference.whole, reference.forms]) {
    const answers = readAnswers(part.answers);
    const fit = fitted(answers);
    expect(largestDistance([...fit.difficulty], part.difficulty)).toBeLessThan(1e-4);
    expect(largestDistance([...fit.standardErrors], part.se)).toBeLessThan(1e-4);
    expect(fit.logLikelihood).toBeCloseTo(part.logLikelihood, 5);
    expect(
      largestDistance(
        itemFit(answers, fit).map(({ infit }) => infit),
        part.infit,
      ),
    ).toBeLessThan(1e-3);
  }
  const split = reference.whole.splits[0];
  const found = andersenTest(
    readAnswers(reference.whole.answers),
    reference.whole.answers.map((_, i) => i % 2),
  );
  if ('refusal' in found) throw new Error(found.refusal.code);
  expect(found.statistic).toBeCloseTo(split?.statistic ?? Number.NaN, 4);
  expect(found.degrees).toBe(split?.degrees);
});

const answer = fc.constantFrom<0 | 1 | null>(0, 1, 1, 0, null);
const sheets = fc
  .integer({ min: 2, max: 6 })
  .chain((items) =>
    fc.array(fc.array(answer, { minLength: items, maxLength: items }), { minLength: 6, maxLength: 40 }),
  );

test('difficulties sum to 0, turn round with the answers and move with the items, and are refused or finite', () => {
  fc.assert(
    fc.property(sheets, (answers) => {
      const result = raschModel(answers, { fewest: 1 });
      if (isRefused(result)) return;
      const kept = [...result.difficulty].filter((own) => !Number.isNaN(own));
      expect(kept.every(Number.isFinite)).toBe(true);
      expect(kept.reduce((sum, own) => sum + own, 0)).toBeCloseTo(0, 8);
      const turned = fitted(
        answers.map((row) => row.map((own) => (own === null ? null : own === 1 ? 0 : 1))),
        1,
      );
      const moved = fitted(
        answers.toReversed().map((row) => row.toReversed()),
        1,
      );
      for (const [item, own] of result.difficulty.entries()) {
        if (Number.isNaN(own)) continue;
        expect(turned.difficulty[item]).toBeCloseTo(-own, 5);
        expect(moved.difficulty[answers[0]?.length ? answers[0].length - 1 - item : 0]).toBeCloseTo(own, 5);
      }
    }),
  );
});

test('the true difficulties lie within their limits in about 95 of 100 drawings', () => {
  const stream = randomStream(41);
  const truth = [-1.2, -0.6, 0, 0.1, 0.6, 1.1];
  let [within, all] = [0, 0];
  for (let drawing = 0; drawing < 300; drawing += 1) {
    const answers: ItemAnswers = Array.from({ length: 120 }, () => {
      const ability = 3 * stream.uniform() - 1.5;
      return truth.map((own) => (stream.uniform() < 1 / (1 + Math.exp(own - ability)) ? 1 : 0));
    });
    const fit = fitted(answers);
    for (const [item, own] of truth.entries()) {
      all += 1;
      if (Math.abs((fit.difficulty[item] as number) - own) < 1.96 * (fit.standardErrors[item] as number)) within += 1;
    }
  }
  expect(within / all).toBeGreaterThan(0.935);
  expect(within / all).toBeLessThan(0.965);
});

describe('what cannot be said', () => {
  const of = (...rows: string[]): ItemAnswers => readAnswers(rows);

  test('an item that all had right has no difficulty and changes nothing of the others', () => {
    const rest = of('10', '01', '10', '11', '00');
    const withIt: ItemAnswers = rest.map((row) => [...row, 1]);
    const fit = fitted(withIt, 1);
    expect(fit.states).toEqual(['estimated', 'estimated', 'all-right']);
    expect(fit.difficulty[2]).toBeNaN();
    expect(fit.difficulty[0]).toBeCloseTo(fitted(rest, 1).difficulty[0] as number, 10);
    expect(itemFit(withIt, fit)[2]?.infit).toBeNaN();
  });

  test.each([
    [of(), 'too-few-items', []],
    [of('1', '0'), 'too-few-items', [0]],
    [of('11', '11'), 'too-few-items', [0, 1]],
    [of('10', '10', '11'), 'too-few-items', [0, 1]],
    [of('10--', '01--', '--10', '--01'), 'never-asked-together', [2, 3]],
    [of('1000', '0100', '1110', '1101'), 'never-failed-apart', [2, 3]],
  ] as const)('refused: %j', (answers, code, items) => {
    const result = raschModel(answers, { fewest: 1 });
    if (!isRefused(result)) throw new Error('not refused');
    expect(result.refusal.code).toBe(code);
    expect(result.refusal.items).toEqual(items);
  });

  test('fewer than thirty people who say something are too few', () => {
    const result = raschModel([...Array.from({ length: 29 }, (_, i) => [i % 2, (i + 1) % 2] as (0 | 1)[]), [1, 1]]);
    expect(result).toMatchObject({ refusal: { code: 'too-few-people', figure: 29 } });
  });

  test('rows of different length, and answers that are none, are faults of the caller', () => {
    expect(() => raschModel([[1, 0], [1]])).toThrow(RangeError);
    expect(() => weightedAbility([], 0)).toThrow(RangeError);
    expect(() => andersenTest([[1, 0]], [])).toThrow(RangeError);
  });
});

test('the expected score rises with the ability, and Warm is between: lower for all right than for infinity', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 12 }), (items) => {
      const scores = Array.from({ length: items.length + 1 }, (_, score) => weightedAbility(items, score).ability);
      expect(scores.every(Number.isFinite)).toBe(true);
      for (let score = 1; score < scores.length; score += 1) {
        expect(scores[score] as number).toBeGreaterThan(scores[score - 1] as number);
        expect(expectedScore(items, scores[score] as number)).toBeGreaterThan(
          expectedScore(items, scores[score - 1] as number),
        );
      }
    }),
  );
});
