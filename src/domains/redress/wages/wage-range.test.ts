import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payIn } from '../../knowledge/public.server.ts';
import { countries } from '../../knowledge/public.ts';
import { bases, shiftsOf } from '../hours.ts';
import { larkansSchedule } from '../testing/larkan.ts';
import { evidenceCodes, type HourRow, type SumRow } from './hour-row.ts';
import { payLineOf, payRuleOf } from './pay-lines.ts';
import { hourRates, payRules } from './pay-table.ts';
import { wageGaps } from './wage-gaps.ts';
import { type WageBasis, wageRange, wholeOf } from './wage-range.ts';

const hours = (day: string, from: number, to: number, by: HourRow['by'] = 'door', pause = 0): HourRow => ({
  ...{ day, from: from * 60, to: to * 60, minutes: null, pause, by },
});
const paid = (day: string, kind: SumRow['kind'], minor: number, by: SumRow['by'] = 'bank'): SumRow => ({
  ...{ day, kind, minor, by },
});

/** A claim by a table of the files of knowledge, as they are. */
function by(
  country: (typeof countries)[number],
  table: string,
  rows: readonly HourRow[],
  sums: readonly SumRow[] = [],
) {
  const known = payIn('knowledge', country, 'en');
  const [pay, rules] = [known.pay.map(payLineOf), known.rules.map(payRuleOf)];
  const days = rows.map(({ day }) => day).sort();
  const { used, ...others } = payRules(rules, table);
  const rates = hourRates(pay, table, days[0] ?? '', days.at(-1) ?? '');
  return { country, rows: [...rows], sums: [...sums], rates: [...rates], ...others };
}

/** A claim at one rate, and nothing besides. */
const at = (minor: number, rows: readonly HourRow[], sums: readonly SumRow[] = []): WageBasis => ({
  country: 'SE',
  rows: [...rows],
  sums: [...sums],
  rates: [{ from: '2000-01-01', to: null, minor }],
  ...{ week: null, overtime: null, holiday: null, unsocial: [] },
});

describe('hours by the table of a country, computed by hand', () => {
  const documented = (basis: WageBasis) => {
    const { kinds } = wageRange(basis);
    return ['unpaid-wage', 'overtime', 'unsocial', 'holiday-pay'].map(
      (kind) => kinds[kind as keyof typeof kinds].documented,
    );
  };

  it('Germany: the rate changes with the year, 8 x 13.90 and 8 x 14.60', () => {
    const rows = [hours('2026-12-31', 8, 16), hours('2027-01-01', 8, 16)];
    expect(documented(by('DE', 'de.minimum', rows))).toEqual([22_800, 0, 0, 0]);
  });

  it('Poland: 4,806 a month over the 160 ordinary hours of January, and 31.40 an hour on a civil-law contract', () => {
    const rows = [hours('2026-01-08', 8, 16)];
    expect(documented(by('PL', 'pl.minimum', rows))).toEqual([8 * 3004, 0, 0, 0]);
    expect(documented(by('PL', 'pl.hourly', rows))).toEqual([8 * 3140, 0, 0, 0]);
  });

  it('Estonia: 886 a month over 176 hours of March, 5.67 an hour from April; the 5.31 from memory is not used', () => {
    const rows = [hours('2026-03-31', 8, 16), hours('2026-04-01', 8, 16)];
    expect(documented(by('EE', 'ee.minimum', rows))).toEqual([8 * 503 + 8 * 567, 0, 0, 0]);
  });

  it('Latvia: 780 a month over the 168 ordinary hours of January 2026', () => {
    expect(documented(by('LV', 'lv.minimum', [hours('2026-01-08', 8, 16)]))).toEqual([8 * 464, 0, 0, 0]);
  });

  it('Lithuania: 48 hours at 7.05, eight of them with half as much again', () => {
    const rows = [2, 3, 4, 5, 6, 7].map((day) => hours(`2026-03-0${day}`, 8, 16));
    expect(documented(by('LT', 'lt.minimum', rows))).toEqual([48 * 705, (8 * 705) / 2, 0, 0]);
  });

  it('Norway, building: 50 hours at 239.61, ten with 40 per cent, and holiday pay of 10.2 per cent', () => {
    const rows = [2, 3, 4, 5, 6].map((day) => hours(`2026-03-0${day}`, 7, 17));
    expect(documented(by('NO', 'no.construction.unskilled', rows))).toEqual([1_198_050, 95_844, 0, 131_977]);
  });

  it('Norway, cleaning: a night of eight hours at 236.54 and 29 more', () => {
    const [wage, , night] = documented(by('NO', 'no.cleaning.adult', [hours('2026-02-02', 22, 6)]));
    expect([wage, night]).toEqual([8 * 23_654, 8 * 2900]);
  });

  it('Norway: no hour after October 2026 is counted until the rate has been checked again', () => {
    const { kinds, unrated } = wageRange(by('NO', 'no.cleaning.adult', [hours('2026-11-02', 8, 16)]));
    expect([kinds['unpaid-wage'].claimed, unrated.claimed]).toEqual([0, 480]);
  });

  it('Sweden, restaurant: 8 hours at 153.64 and 12 per cent; no supplement, for the Act has none', () => {
    const rows = [hours('2026-05-04', 8, 16)];
    expect(documented(by('SE', 'se.restaurant.2', rows))).toEqual([122_912, 0, 0, 14_749]);
  });

  it('Denmark, hotel: 8 hours at 165.07 and 12.5 per cent', () => {
    expect(documented(by('DK', 'dk.hotel', [hours('2026-05-04', 8, 16)]))).toEqual([132_056, 0, 0, 16_507]);
  });

  it('Finland and Iceland: no rate with a day that holds is known, and nothing is made up', () => {
    for (const basis of [
      by('FI', 'fi.restaurant.1', [hours('2026-05-04', 8, 16)]),
      by('IS', 'is.sgs', [hours('2026-05-04', 8, 16)]),
    ])
      expect(wageRange(basis)).toMatchObject({ gross: { claimed: 0 }, unrated: { claimed: 480 } });
  });

  it('of every country come from files that say of each figure how it is known', () => {
    for (const country of countries)
      for (const { known, source, validFrom } of payIn('knowledge', country, 'en').pay.map(payLineOf)) {
        expect(source).not.toBe('');
        if (validFrom === null) expect(known).not.toBe('read');
      }
  });
});

describe('hours that courts and stories have named', () => {
  it('NJA 2022 s. 23: of 69 hours a week for 1,311 are left 19 an hour, of 40 for 2,240 are left 56', () => {
    const week = [1, 2, 3, 4, 5, 6].map((day) => hours(`2018-10-0${day}`, 10, 21.5, 'own'));
    expect(wageRange(at(10_000, week, [paid('2018-10-07', 'cash', 131_100)])).anHour.claimed).toBe(1900);
    const days = [1, 2, 3, 4, 5].map((day) => hours(`2018-10-0${day}`, 9, 17, 'own'));
    const woman = wageRange(at(10_000, days, [paid('2018-10-07', 'cash', 224_000)]));
    expect(woman.anHour).toEqual({ documented: null, probable: null, claimed: 5600 });
    expect(woman.gross.claimed).toBe(40 * 10_000 - 224_000);
  });

  it('Lärkan, shift by shift: 272.5 hours of overtime documented, 314.5 probable, 626.5 claimed, as her schedule has it', () => {
    const rows = shiftsOf(larkansSchedule).map(({ day, part, hours: length }): HourRow => {
      const proof = larkansSchedule.proofs.find((one) => one.part === part && one.from <= day && day <= one.to);
      const from = part === 'day' ? 600 : 1260;
      const shownBy = proof ? (proof.basis === 'documented' ? 'alarm' : 'phone') : 'own';
      return { day, from, to: from + length * 60, minutes: null, pause: 0, by: shownBy };
    });
    expect(wageRange({ ...at(16_000, rows), week: 2400 }).overtime).toEqual({
      ...{ documented: 272.5 * 60, probable: 314.5 * 60, claimed: 626.5 * 60 },
    });
  });

  it('Ekudden: 250 signed hours at an invented 150 are the 37,500 of each of eleven; with 34,000 paid, 3,500 are left', () => {
    const days = Array.from({ length: 25 }, (_, day) => `2025-03-${String(day + 1).padStart(2, '0')}`);
    const rows = days.map((day) => hours(day, 7, 17, 'timesheet'));
    expect(wageRange(at(15_000, rows)).gross).toEqual({
      documented: 3_750_000,
      probable: 3_750_000,
      claimed: 3_750_000,
    });
    expect(wageRange(at(15_000, rows, [paid('2025-04-25', 'bank', 3_400_000)])).gross.claimed).toBe(350_000);
  });
});

describe('a night', () => {
  it('is an hour shorter when clocks go forward and an hour longer when they go back', () => {
    const minutes = (day: string) => wageRange(at(100, [hours(day, 22, 6)])).minutes.claimed;
    expect([minutes('2026-03-28'), minutes('2026-10-24'), minutes('2026-05-02')]).toEqual([420, 540, 480]);
  });

  it('on the last of February goes on in March, also in a leap year', () => {
    expect(wageRange(at(100, [hours('2028-02-28', 22, 6), hours('2028-02-29', 22, 6)])).minutes.claimed).toBe(960);
  });
});

describe('a record of hours', () => {
  it('that were claimed already adds nothing to the claim', () => {
    const claimed = [hours('2026-03-02', 9, 21, 'own', 60)];
    const before = wageRange(at(6000, claimed));
    const after = wageRange(at(6000, [...claimed, hours('2026-03-02', 10, 20, 'till')]));
    expect([before.minutes, after.minutes]).toEqual([
      { documented: 0, probable: 0, claimed: 660 },
      { documented: 540, probable: 540, claimed: 660 },
    ]);
  });
});

describe('what was paid', () => {
  it('is in each month the larger of what arrived and what was reported; a payslip without a payment pays nothing', () => {
    const rows = [hours('2026-03-02', 8, 16)];
    const of = (...sums: SumRow[]) => wageRange(at(1000, rows, sums)).paid;
    expect(of(paid('2026-03-25', 'reported', 9000), paid('2026-03-25', 'bank', 7000))).toBe(9000);
    expect(of(paid('2026-03-25', 'reported', 9000))).toBe(0);
    expect(of(paid('2026-03-25', 'bank', 7000), paid('2026-03-26', 'cash', 500))).toBe(7500);
  });
});

/* Laws, tried on random claims. */
const someRow = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    from: fc.integer({ min: 0, max: 1439 }),
    to: fc.integer({ min: 0, max: 1439 }),
    pause: fc.integer({ min: 0, max: 30 }),
    by: fc.constantFrom(...evidenceCodes),
  })
  .filter(({ from, to }) => Math.abs(from - to) > 60)
  .map(({ day, ...row }): HourRow => ({ day: `2026-03-${String(day).padStart(2, '0')}`, minutes: null, ...row }));
const someBasis = fc
  .record({
    rows: fc.array(someRow, { minLength: 1, maxLength: 12 }),
    sums: fc.array(
      fc.record({
        day: fc.constantFrom('2026-03-25', '2026-04-24'),
        kind: fc.constantFrom('bank', 'cash', 'reported', 'given-back', 'rent', 'fee'),
        minor: fc.integer({ min: 1, max: 200_000 }),
        by: fc.constantFrom(...evidenceCodes),
      }),
      { maxLength: 4 },
    ),
    early: fc.integer({ min: 1, max: 30_000 }),
    late: fc.integer({ min: 1, max: 30_000 }),
  })
  .map(
    ({ rows, sums, early, late }): WageBasis => ({
      country: 'NO',
      rows,
      sums: sums as SumRow[],
      rates: [
        { from: '2026-01-01', to: '2026-03-12', minor: early },
        { from: '2026-03-13', to: null, minor: late },
      ],
      ...{ week: 2400, overtime: 4000, holiday: 1020 },
      unsocial: [
        { clock: { from: 1260, to: 360 }, weekdays: [], minor: 2900, share: null, from: null, to: null },
        { clock: null, weekdays: [6, 7], minor: null, share: 2500, from: null, to: null },
      ],
    }),
  );
const width = (of: WageBasis): number => {
  const { claimed, documented } = wholeOf(wageRange(of));
  return claimed - documented;
};

describe('a range', () => {
  it('is of whole numbers, and the larger basis holds the smaller one, in each kind', () => {
    fc.assert(
      fc.property(someBasis, (of) => {
        for (const range of Object.values(wageRange(of).kinds)) {
          for (const basis of bases) expect(Number.isSafeInteger(range[basis])).toBe(true);
          expect(range.documented <= range.probable && range.probable <= range.claimed).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is never widened by better evidence for a row, and no claim grows by it', () => {
    fc.assert(
      fc.property(someBasis, fc.nat(), fc.constantFrom('source', 'till'), (of, pick, better) => {
        const chosen = pick % of.rows.length;
        const rows = of.rows.map((row, at) =>
          at === chosen && (better === 'till' || row.by === 'own') ? { ...row, by: better } : row,
        ) as HourRow[];
        expect(width({ ...of, rows })).toBeLessThanOrEqual(width(of));
        expect(wholeOf(wageRange({ ...of, rows })).claimed).toBe(wholeOf(wageRange(of)).claimed);
      }),
      { numRuns: 150 },
    );
  });

  it('is never widened by a record of hours that are in the claim', () => {
    fc.assert(
      fc.property(someBasis, fc.nat(), (of, pick) => {
        const row = of.rows[pick % of.rows.length];
        if (row) expect(width({ ...of, rows: [...of.rows, { ...row, by: 'door' }] })).toBeLessThanOrEqual(width(of));
      }),
      { numRuns: 150 },
    );
  });

  it('names what would narrow it, by what it would then gain', () => {
    const of = at(6000, [hours('2026-03-02', 9, 17, 'own'), hours('2026-03-03', 9, 17, 'phone')]);
    expect(wageGaps(of)).toEqual([
      { month: '2026-03', to: 'probable', days: 1, minutes: 480, minor: 48_000, by: ['own'] },
      { month: '2026-03', to: 'documented', days: 1, minutes: 480, minor: 48_000, by: ['phone'] },
    ]);
  });
});
