import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sign } from '../../suspicions/public.ts';
import { seen } from '../testing/builders.ts';
import { type ReadTwice, signAgreements, unitAgreement } from './agreed-by-sign.ts';

const asked = (code: string): Sign => ({ code, known: 'asked-not-so' });
const times = (count: number, pair: ReadTwice): ReadTwice[] => Array.from({ length: count }, () => pair);
const both: ReadTwice = [seen('INS-C02'), seen('INS-C02')];
const neither: ReadTwice = [[asked('INS-C02')], [asked('INS-C02')]];
const first: ReadTwice = [seen('INS-C02'), []];

describe('how far two readers agree on an indicator', () => {
  it('is computed for the unit over all indicators that any reader noted, each judged in each screening', () => {
    const two: ReadTwice = [seen('INS-C02', 'INS-A01'), seen('INS-C02')];
    expect(unitAgreement([...times(3, both), two])).toMatchObject({ screenings: 4, same: 7 / 8 });
  });

  it('is the share of the same answer, with kappa and its interval', () => {
    const [sign] = signAgreements([...times(5, both), ...times(4, neither), first]);
    expect(sign).toMatchObject({ code: 'INS-C02', agreed: { screenings: 10, same: 0.9 }, isToPractise: false });
    // By hand: the first answers *there* 6 times and *not so* 4 times of 10; the second 5, 4 and once nothing. Expected by chance 0.6 × 0.5
    // + 0.4 × 0.4 = 0.46, so kappa is (0.9 - 0.46) / (1 - 0.46).
    expect(sign?.agreed.kappa?.kappa).toBeCloseTo(0.44 / 0.54, 12);
    expect(sign?.agreed.kappa?.lower).toBeLessThan(0.44 / 0.54);
  });

  it('has no kappa where both always give one answer: chance alone would give that', () => {
    expect(signAgreements(times(6, both))).toMatchObject([{ agreed: { same: 1, kappa: null }, isToPractise: false }]);
  });

  it('says that it should be practised where they differed twice and agree little beyond chance', () => {
    const all = [...times(3, both), ...times(3, first)];
    expect(signAgreements(all)).toMatchObject([{ isToPractise: true }]);
    expect(signAgreements([...times(8, both), ...times(8, neither), first])).toMatchObject([{ isToPractise: false }]);
  });

  it('puts those to practise first', () => {
    const mixed = times(3, [seen('INS-A01', 'INS-C02'), seen('INS-A01')]);
    const same = times(3, [seen('INS-A01', 'INS-C02'), seen('INS-A01', 'INS-C02')]);
    expect(signAgreements([...mixed, ...same]).map(({ code }) => code)).toEqual(['INS-C02', 'INS-A01']);
  });
});

const answers = fc.array(fc.record({ code: fc.constantFrom('INS-C02', 'INS-I01'), is: fc.boolean() }), {
  maxLength: 2,
});
const reading = answers.map((all): Sign[] => [
  ...new Map(all.map(({ code, is }): [string, Sign] => [code, is ? { code, known: ['seen'] } : asked(code)])).values(),
]);

it('it is the same whichever reader was first, and in whatever order the screenings are stored', () => {
  const byCode = (all: readonly ReadTwice[]) =>
    signAgreements(all)
      .map(({ code, agreed }) => `${code} ${agreed.same.toFixed(9)} ${agreed.kappa?.kappa.toFixed(9)}`)
      .sort();
  fc.assert(
    fc.property(fc.array(fc.tuple(reading, reading), { maxLength: 12 }), (all) => {
      expect(byCode(all.map(([one, two]) => [two, one]))).toEqual(byCode(all));
      expect(byCode(all.toReversed())).toEqual(byCode(all));
    }),
  );
});
