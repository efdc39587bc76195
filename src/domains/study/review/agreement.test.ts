import { describe, expect, test } from 'vitest';
import { aCoding } from '../testing/builders.ts';
import { agreementOf, differencesIn, fewestFiles } from './agreement.ts';
import type { Coding } from './coding.ts';

describe('two readings of one file', () => {
  test('differ in what was found, not in the page on which it can be read', () => {
    const one = aCoding();
    const otherPages = aCoding({ obstacles: one.obstacles.map((found) => ({ ...found, page: 900 })), county: null });
    expect(differencesIn(one, otherPages)).toEqual([]);
    const other = aCoding({ stage: 'report', exit: 'not-opened', reason: 'RC01', steps: ['bank'] });
    expect(differencesIn(one, other)).toEqual(['stage', 'exit', 'reason', 'step:till-log']);
  });

  const pairs = (count: number, second: (place: number) => Partial<Coding>): [Coding, Coding][] =>
    Array.from({ length: count }, (_, place) => [
      aCoding({ reason: place % 2 === 0 ? 'RC08' : 'RC04' }),
      aCoding({ reason: place % 2 === 0 ? 'RC08' : 'RC04', ...second(place) }),
    ]);

  test('agree fully where they say the same, and chance alone is no agreement', () => {
    const found = agreementOf(pairs(20, () => ({})));
    expect(found.find(({ item }) => item === 'reason')).toMatchObject({ files: 20, same: 20, agreement: { kappa: 1 } });
    // All files were closed at one stage: agreement on it shows nothing.
    expect(found.find(({ item }) => item === 'stage')).toMatchObject({
      same: 20,
      agreement: null,
      why: 'no-variation',
    });
  });

  test('say nothing of their agreement in few files', () => {
    const few = agreementOf(pairs(fewestFiles - 1, () => ({})));
    expect(few.every(({ agreement, why }) => agreement === null && why === 'too-few')).toBe(true);
  });

  test('are asked about every obstacle that either has coded', () => {
    const found = agreementOf(pairs(20, (place) => ({ obstacles: place < 10 ? aCoding().obstacles : [] })));
    expect(found.find(({ item }) => item === 'obstacle:OB-B03')).toMatchObject({ files: 20, same: 10, yes: [20, 10] });
  });

  test('say how often the answer was yes, and no kappa of what hardly any reading has coded', () => {
    const rare = agreementOf(pairs(40, (place) => (place < 2 ? { steps: ['till-log', 'bank', 'camera'] } : {})));
    expect(rare.find(({ item }) => item === 'step:camera')).toMatchObject({
      same: 38,
      yes: [0, 2],
      commonest: 78 / 80,
      agreement: null,
      why: 'too-rare',
    });
  });
});
