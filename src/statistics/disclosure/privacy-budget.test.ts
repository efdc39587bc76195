import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomStream } from '../random/stream.ts';
import { answerProbability, noisyCount } from './differential-privacy.ts';
import { leftIn, type PrivacyLedger, privacyLedger, spend } from './privacy-budget.ts';
import type { RandomBit } from './random-bits.ts';

const half = { of: 1, per: 2 };

function seededBits(seed: number): RandomBit {
  const stream = randomStream(seed);
  return () => (stream.next() >>> 31 ? 1 : 0);
}

/** Answers to the same question, as long as the ledger allows and no more often than asked. */
function answers(ledger: PrivacyLedger, times: number, count: number): number[] {
  const bit = seededBits(5);
  const given: number[] = [];
  let now = ledger;
  for (let time = 0; time < times; time += 1) {
    try {
      now = spend(now, { release: `time ${time}`, epsilon: half });
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      break;
    }
    given.push(noisyCount(count, half, bit));
  }
  return given;
}

test('attack: the mean of many answers is the count, and the ledger stops it after as many as the budget holds', () => {
  const unbounded = answers(privacyLedger({ of: 1_000, per: 1 }), 2_000, 37);
  expect(unbounded).toHaveLength(2_000);
  // The mean of 2000 answers has a spread of 0.063: half a person is eight of these.
  expect(Math.round(unbounded.reduce((sum, answer) => sum + answer, 0) / unbounded.length)).toBe(37);
  expect(answers(privacyLedger({ of: 1, per: 1 }), 2_000, 37)).toHaveLength(2);
});

test('attack: all answers of a budget together are at most exp(budget) times as likely for one person more', () => {
  let most = 0;
  for (let first = 20; first <= 50; first += 1) {
    for (let second = 20; second <= 50; second += 1) {
      const both = (count: number): number =>
        answerProbability(first, count, half) * answerProbability(second, count, half);
      most = Math.max(most, both(37) / both(36), both(36) / both(37));
    }
  }
  expect(most).toBeCloseTo(Math.E, 10);
});

test('tenths are added up exactly: ten of them fill one, and nothing more goes in', () => {
  let ledger = privacyLedger({ of: 1, per: 1 });
  for (let release = 0; release < 10; release += 1) {
    ledger = spend(ledger, { release: `release ${release}`, epsilon: { of: 1, per: 10 } });
  }
  expect(leftIn(ledger)).toBe(0);
  expect(() => spend(ledger, { release: 'more', epsilon: { of: 1, per: Number.MAX_SAFE_INTEGER } })).toThrow(
    RangeError,
  );
});

test('whatever is asked for, what is spent is never more than the limit, and earlier entries stay as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 60 }))), (asked) => {
      let ledger = privacyLedger({ of: 3, per: 2 });
      let spentOf60Factorial = 0n;
      const all = Array.from({ length: 60 }, (_, index) => BigInt(index + 1)).reduce((a, b) => a * b, 1n);
      for (const [index, [of, per]] of asked.entries()) {
        const before = ledger;
        const wanted = (BigInt(of) * all) / BigInt(per);
        const fits = 2n * (spentOf60Factorial + wanted) <= 3n * all;
        const spending = () => spend(ledger, { release: String(index), epsilon: { of, per } });
        if (fits) {
          ledger = spending();
          spentOf60Factorial += wanted;
          expect(ledger.entries.slice(0, -1)).toEqual(before.entries);
        } else expect(spending).toThrow(RangeError);
      }
      expect(leftIn(ledger)).toBeGreaterThanOrEqual(-1e-12);
    }),
    { numRuns: 100 },
  );
});

test('a ledger is plain data, and goes through a file unchanged', () => {
  const ledger = spend(privacyLedger({ of: 1, per: 1 }), { release: '2026 first', epsilon: half });
  expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
  expect(() => spend(ledger, { release: '2026 first', epsilon: { of: 1, per: 10 } })).toThrow('name');
  expect(() => privacyLedger({ of: -1, per: 1 })).toThrow(RangeError);
});
