import { expect, test } from 'vitest';
import { aMissingFigure, aPublishedFigure } from '../testing/a-published-figure.ts';
import { PublishedFigure } from './published-figure.ts';

const accepts = (figure: unknown): boolean => PublishedFigure.safeParse(figure).success;

test('a figure has exactly its fourteen columns', () => {
  expect(accepts(aPublishedFigure())).toBe(true);
  expect(accepts({ ...aPublishedFigure(), remark: 'more' })).toBe(false);
  const { note: _, ...withoutNote } = aPublishedFigure();
  expect(accepts(withoutNote)).toBe(false);
});

test('zero is a figure, and not known is another thing', () => {
  expect(accepts(aPublishedFigure({ value: 0 }))).toBe(true);
  expect(accepts(aMissingFigure())).toBe(true);
  expect(accepts(aPublishedFigure({ value: null }))).toBe(false);
  expect(accepts(aMissingFigure({ value: 0 }))).toBe(false);
});

test('a missing figure says why, and a derived one shows its arithmetic', () => {
  expect(accepts(aMissingFigure({ note: '' }))).toBe(false);
  expect(accepts(aPublishedFigure({ mark: 'D', note: '' }))).toBe(false);
  expect(accepts(aPublishedFigure({ mark: 'D', note: '5 + 5 = 10' }))).toBe(true);
});

test.each(['2022', '2018-2023', '2022-06-30', '2018-2021H1', '2015-', 'n/a'])('%s says when', (year) => {
  expect(accepts(aPublishedFigure({ year }))).toBe(true);
});

test.each(['', '22', '2022/2023', 'about 2022', '2022-6-30'])('"%s" does not say when', (year) => {
  expect(accepts(aPublishedFigure({ year }))).toBe(false);
});

test('a figure without a source is refused', () => {
  expect(accepts(aPublishedFigure({ source: '' }))).toBe(false);
});

test('an offence is a code of a country, or two of them together', () => {
  expect(accepts(aPublishedFigure({ offence: 'SE.BRB.4.1a' }))).toBe(true);
  expect(accepts(aPublishedFigure({ offence: 'LT.147+LT.157' }))).toBe(true);
  expect(accepts(aPublishedFigure({ offence: 'trafficking' }))).toBe(false);
});
