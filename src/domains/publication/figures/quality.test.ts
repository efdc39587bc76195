import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { aPublishedFigure } from '../testing/a-published-figure.ts';
import { changeClaim, roundHalfAway } from './claims.ts';
import type { PublishedFigure } from './published-figure.ts';
import { checkFigures, type QualityFinding } from './quality.ts';
import { readPublishedFigures } from './read.server.ts';

let figures: PublishedFigure[];
beforeAll(async () => {
  figures = await readPublishedFigures('knowledge/figures');
});

function finding(id: string, rows: readonly PublishedFigure[] = figures): QualityFinding {
  const found = checkFigures(rows).find((one) => one.id === id);
  if (!found) {
    throw new Error(`no check ${id}`);
  }
  return found;
}

const changed = (match: Partial<PublishedFigure>, value: number): PublishedFigure[] => {
  const isIt = (figure: PublishedFigure) =>
    Object.entries(match).every(([column, wanted]) => figure[column as keyof PublishedFigure] === wanted);
  expect(figures.filter(isIt)).toHaveLength(1);
  return figures.map((figure) => (isIt(figure) ? { ...figure, value } : figure));
};

test.each([
  ['latvia-2018', 'conflict', '4 ≠ 3'],
  ['denmark-2021', 'conflict', '80 ≠ 68; 19 ≠ 31'],
  ['germany-2023', 'conflict', '346 × (1 − 13.6 / 100) = 298.9 ≈ 299; 346 × (1 − 13.6 / 100) = 298.9 ≠ 229'],
  ['norway-2014', 'does-not-hold', '68 / 39 = 1.74 ≤ 2'],
  ['migration-agency-2023', 'holds', '360 + 216 = 576; 360 + 14 + 216 + 8 = 598 ≠ 576'],
  ['denmark-totals', 'holds', '1048 + 73 = 1121; 1121 + 112 = 1233; 891 + 77 + 80 = 1048'],
  [
    'finland-totals',
    'holds',
    '949 + 235 = 1184; 1051 + 263 = 1314; 1287 + 276 = 1563; 371 / 510 − 1 = −27.3 % ≈ −27 %',
  ],
  [
    'coordinators',
    'holds',
    '142 + 289 + 5 = 436; 32 + 21 + 1 = 54; 223 + 139 + 11 + 2 = 375; 202 + 46 + 1 + 23 + 26 = 298',
  ],
  ['eurostat', 'holds', '2309 / 2097 − 1 = 10.11 % ≈ 10.1 %; 8471 / 8064 − 1 = 5.05 % ≈ 5 %'],
  ['largest-cases', 'holds', '555 / 1019 ≈ 54 %; 40 / 189 ≈ 21 %; 230 / 576 ≈ 40 %'],
])('%s: %s', (id, verdict, arithmetic) => {
  expect(finding(id)).toMatchObject({ verdict, arithmetic });
});

test('the sums of the table of handled offences hold in every row', () => {
  expect(finding('handled-parts').verdict).toBe('holds');
  expect(finding('handled-parts').arithmetic.split('; ')).toHaveLength(40);
  expect(finding('adult-child').verdict).toBe('holds');
  expect(finding('adult-child').arithmetic).toContain('160 + 4 = 164');
  expect(finding('purposes-add').verdict).toBe('holds');
  expect(finding('purposes-add').arithmetic).toContain('121 + 50 + 2 + 1 + 65 = 239');
});

test('the derived cleared offences give back both published percentages', () => {
  const { verdict, arithmetic } = finding('cleared-fits');
  expect(verdict).toBe('holds');
  for (const sum of [
    '11 / 41 ≈ 27 %',
    '11 / 50 ≈ 22 %',
    '22 / 151 ≈ 15 %',
    '22 / 164 ≈ 13 %',
    '24 / 158 ≈ 15 %',
    '24 / 171 ≈ 14 %',
  ]) {
    expect(arithmetic).toContain(sum);
  }
});

test('every finding names rows that are there', () => {
  for (const { id, rows } of checkFigures(figures)) {
    expect(rows.length, id).toBeGreaterThan(1);
    for (const row of rows) {
      expect(figures.some((figure) => Object.entries(row).every(([k, v]) => figure[k as keyof typeof row] === v))).toBe(
        true,
      );
    }
  }
});

test('a wrong number anywhere is found', () => {
  const boys = { country: 'SE', year: '2023', metric: 'suspected-cases', breakdown: 'male' } as const;
  expect(finding('migration-agency-2023', changed(boys, 361)).verdict).toBe('does-not-hold');
  const denmark = { country: 'DK', year: '2007-2022', metric: 'identified-victims' } as const;
  expect(finding('denmark-totals', changed(denmark, 1120)).verdict).toBe('does-not-hold');
  const finland = { country: 'FI', year: '2024', metric: 'applications' } as const;
  expect(finding('finland-totals', changed(finland, 380)).verdict).toBe('does-not-hold');
  const eu = { country: 'EU', year: '2023', metric: 'suspects' } as const;
  expect(finding('eurostat', changed(eu, 8400)).verdict).toBe('does-not-hold');
  const women = { country: 'SE', year: '2019', metric: 'presumed-victims', breakdown: 'woman' } as const;
  expect(finding('coordinators', changed(women, 203)).verdict).toBe('does-not-hold');
  const exploited = {
    year: '2023',
    offence: 'SE.BRB.4.1b',
    purpose: 'forced_labour',
    breakdown: 'all',
  } as const;
  expect(finding('handled-parts', changed({ ...exploited, metric: 'written-off' }, 14)).verdict).toBe('does-not-hold');
  expect(finding('cleared-fits', changed({ ...exploited, metric: 'cleared' }, 25)).verdict).toBe('does-not-hold');
  expect(finding('adult-child', changed({ ...exploited, metric: 'investigated' }, 152)).verdict).toBe('does-not-hold');
  expect(finding('purposes-add', changed({ ...exploited, metric: 'cleared' }, 23)).verdict).toBe('does-not-hold');
  const case_ = { country: 'DE', year: '2022', breakdown: 'largest-case' } as const;
  expect(finding('largest-cases', changed(case_, 55)).verdict).toBe('does-not-hold');
});

test('sources that come to agree are no longer in conflict', () => {
  const latvia = { country: 'LV', year: '2018', metric: 'investigations', source: 'TIP2020-LV' } as const;
  expect(finding('latvia-2018', changed(latvia, 4)).verdict).toBe('holds');
  const germany = { country: 'DE', year: '2023', source: 'KOK-CIVIKUNE' } as const;
  expect(finding('germany-2023', changed(germany, 299)).verdict).toBe('holds');
  const norway = { country: 'NO', year: '2014', metric: 'reported-cases', source: 'VL2015' } as const;
  expect(finding('norway-2014', changed(norway, 79)).verdict).toBe('holds');
});

test('without the figures nothing can be decided', () => {
  expect(new Set(checkFigures([]).map((one) => one.verdict))).toEqual(new Set(['not-decidable']));
  const withoutGirls = figures.filter((figure) => figure.breakdown !== 'girl');
  expect(finding('migration-agency-2023', withoutGirls)).toMatchObject({
    verdict: 'not-decidable',
    arithmetic: '360 + 216 = 576; 360 + 14 + 216 + ? = 576',
  });
});

test('a half is rounded away from zero, also when the computer falls just short of it', () => {
  expect(roundHalfAway(1.005, 2)).toBe(1.01);
  expect(roundHalfAway(-2.5, 0)).toBe(-3);
  expect(roundHalfAway(2.4999, 0)).toBe(2);
});

test('without boys and girls there would be no four rows to warn of', () => {
  const none = figures.map((figure) => (/^(boy|girl)$/.test(figure.breakdown) ? { ...figure, value: 0 } : figure));
  expect(finding('migration-agency-2023', none).verdict).toBe('does-not-hold');
});

test('a published change holds when it is what the numbers round to', () => {
  const whole = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 0, max: 2 }), (before, after, decimals) => {
      const published = roundHalfAway((after / before - 1) * 100, decimals);
      const change = (value: number) => aPublishedFigure({ value, as_published: value.toFixed(decimals) });
      const claim = (value: number) =>
        changeClaim(aPublishedFigure({ value: before }), aPublishedFigure({ value: after }), change(value)).holds;
      const off = Number((published + 10 ** -decimals).toFixed(decimals));
      return claim(published) === true && claim(off) === false;
    }),
  );
});
