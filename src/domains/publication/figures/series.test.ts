import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMissingFigure, aPublishedFigure, aSeriesBreak } from '../testing/a-published-figure.ts';
import { figureUnits } from './published-figure.ts';
import { figuresFor, isComparable, oneUnit, seriesOf, yearsOf } from './series.ts';

const question = { country: 'SE', metric: 'apples-counted' } as const;

test('a year without a row is not known, and is not zero', () => {
  const figures = [aPublishedFigure({ year: '2020' }), aPublishedFigure({ year: '2022', value: 0 })];
  const points = seriesOf(figures, [], question)?.points;
  expect(points?.map((point) => [point.year, point.kind])).toEqual([
    [2020, 'known'],
    [2021, 'not-known'],
    [2022, 'known'],
  ]);
  expect(points?.[1]).toEqual({ kind: 'not-known', year: 2021, why: 'no-row', figure: null });
});

test('a year that was looked for says why it is missing', () => {
  const missing = aMissingFigure({ year: '2021' });
  const figures = [aPublishedFigure({ year: '2020' }), missing];
  expect(seriesOf(figures, [], question)?.points[1]).toEqual({
    kind: 'not-known',
    year: 2021,
    why: 'looked-for',
    figure: missing,
  });
});

test('a search over several years covers each of them', () => {
  const missing = aMissingFigure({ year: '2015-' });
  const figures = [aPublishedFigure({ year: '2014' }), missing];
  const points = seriesOf(figures, [], { ...question, to: 2016 })?.points;
  expect(points?.slice(1).map((point) => point.kind === 'not-known' && point.figure)).toEqual([missing, missing]);
});

test('a figure for several years is shown beside the line and explains the years it covers', () => {
  const together = aPublishedFigure({ year: '2020-2021', value: 3300 });
  const figures = [aPublishedFigure({ year: '2019' }), together, aPublishedFigure({ year: '2022' })];
  const series = seriesOf(figures, [], question);
  expect(series?.otherPeriods).toEqual([together]);
  expect(series?.points[1]).toEqual({ kind: 'not-known', year: 2020, why: 'several-years-only', figure: together });
});

test('a figure of one day is beside the line and is not taken for its year', () => {
  const day = aPublishedFigure({ year: '2021-06-30' });
  const series = seriesOf([aPublishedFigure({ year: '2020' }), day, aPublishedFigure()], [], question);
  expect(series?.otherPeriods).toEqual([day]);
  expect(series?.points[1]).toMatchObject({ year: 2021, why: 'no-row' });
});

test('sources that differ are both kept at their year', () => {
  const one = aPublishedFigure({ source: 'ONE', value: 4 });
  const other = aPublishedFigure({ source: 'OTHER', value: 3 });
  expect(seriesOf([one, other], [], question)?.points).toEqual([{ kind: 'known', year: 2022, figures: [one, other] }]);
});

test('a part, a purpose or an offence is another series than the whole', () => {
  const figures = [
    aPublishedFigure(),
    aPublishedFigure({ breakdown: 'child' }),
    aPublishedFigure({ purpose: 'labour' }),
    aPublishedFigure({ offence: 'SE.APPLE' }),
    aPublishedFigure({ country: 'DK' }),
  ];
  expect(figuresFor(figures, question)).toEqual([figures[0]]);
  expect(figuresFor(figures, { ...question, breakdown: 'child' })).toEqual([figures[1]]);
  expect(figuresFor(figures, { ...question, purpose: 'labour' })).toEqual([figures[2]]);
  expect(figuresFor(figures, { ...question, offence: 'SE.APPLE' })).toEqual([figures[3]]);
});

test('units are never mixed', () => {
  const persons = aPublishedFigure({ year: '2021' });
  const cases = aPublishedFigure({ unit: 'cases' });
  expect(() => seriesOf([persons, cases], [], question)).toThrow(/never mixed: persons, cases/);
  expect(() => oneUnit([])).toThrow(RangeError);
});

test('two different units always throw, one unit never', () => {
  const unit = fc.constantFrom(...figureUnits);
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (units) => {
      const figures = units.map((one) => ({ unit: one }));
      if (new Set(units).size === 1) {
        expect(oneUnit(figures)).toBe(units[0]);
      } else {
        expect(() => oneUnit(figures)).toThrow(RangeError);
      }
    }),
  );
});

test('a break parts the years before it from those after, for its own metrics and offences only', () => {
  const apple = { ...question, offence: 'SE.APPLE' };
  const figures = [2023, 2024, 2025, 2026].map((year) => aPublishedFigure({ year: String(year), offence: 'SE.APPLE' }));
  const series = seriesOf(figures, [aSeriesBreak(), aSeriesBreak({ country: 'DK' })], apple);
  expect(series?.breaks).toHaveLength(1);
  const comparable = (one: number, other: number) => series && isComparable(series, one, other);
  expect(comparable(2023, 2024)).toBe(true);
  expect(comparable(2024, 2025)).toBe(false);
  expect(comparable(2026, 2023)).toBe(false);
  expect(comparable(2025, 2026)).toBe(true);
  expect(seriesOf([aPublishedFigure()], [aSeriesBreak()], question)?.breaks).toEqual([]);
});

test('years asked for are all shown, also those before the first row', () => {
  const points = seriesOf([aPublishedFigure()], [], { ...question, from: 2021, to: 2024 })?.points;
  expect(points?.map((point) => point.year)).toEqual([2021, 2022, 2023, 2024]);
});

test('a question without any row has no series', () => {
  expect(seriesOf([], [], question)).toBeNull();
});

test('a figure without a year has no place on the line', () => {
  const series = seriesOf([aPublishedFigure({ year: 'n/a' })], [], question);
  expect(series?.points).toEqual([]);
  expect(series?.otherPeriods).toHaveLength(1);
});

test.each([
  ['2022', { first: 2022, last: 2022 }],
  ['2018-2023', { first: 2018, last: 2023 }],
  ['2022-06-30', { first: 2022, last: 2022 }],
  ['2018-2021H1', { first: 2018, last: 2021 }],
  ['2015-', { first: 2015, last: null }],
  ['n/a', null],
])('%s is about these years', (year, expected) => {
  expect(yearsOf({ year })).toEqual(expected);
});
