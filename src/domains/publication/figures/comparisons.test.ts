import { expect, test } from 'vitest';
import { aMissingFigure, aPublishedFigure } from '../testing/a-published-figure.ts';
import { conflictsAmong, handledChain, withoutLargest } from './comparisons.ts';
import { readPublishedFigures } from './read.server.ts';

test('figures in conflict are shown side by side, none alone and none chosen', () => {
  const one = aPublishedFigure({ conflict_group: 'apples', source: 'ONE' });
  const other = aPublishedFigure({ conflict_group: 'apples', source: 'OTHER' });
  expect(conflictsAmong([one, aPublishedFigure(), other])).toEqual([{ group: 'apples', figures: [one, other] }]);
});

test('without its largest case a figure is what is left', () => {
  const whole = aPublishedFigure({ value: 1019 });
  const largest = aPublishedFigure({ value: 555, breakdown: 'largest-case' });
  const second = aPublishedFigure({ value: 301, breakdown: 'second-largest-case' });
  expect(withoutLargest([second, whole, largest], whole)).toEqual({
    whole,
    kind: 'case',
    removed: [largest, second],
    left: [
      { value: 464, qualifier: 'exact' },
      { value: 163, qualifier: 'exact' },
    ],
  });
});

test('what is left is as rough as what was taken away', () => {
  const whole = aPublishedFigure({ value: 189, qualifier: 'more-than' });
  const exact = aPublishedFigure({ value: 40, breakdown: 'largest-case' });
  const rough = { ...exact, qualifier: 'about' as const };
  expect(withoutLargest([exact], whole)?.left).toEqual([{ value: 149, qualifier: 'more-than' }]);
  expect(withoutLargest([rough], whole)?.left).toEqual([{ value: 149, qualifier: 'about' }]);
});

test('a large case of unknown size leaves an unknown figure', () => {
  const whole = aPublishedFigure();
  const largest = aMissingFigure({ breakdown: 'largest-case' });
  expect(withoutLargest([whole, largest], whole)?.left).toEqual([{ value: null, qualifier: 'exact' }]);
});

test('the largest sector is offered when no case of known size is', () => {
  const whole = aPublishedFigure({ value: 576 });
  const berries = aPublishedFigure({ value: 230, breakdown: 'sector:berry-picking', qualifier: 'about' });
  const cars = aPublishedFigure({ value: 20, breakdown: 'sector:car-wash' });
  const unknown = aMissingFigure({ breakdown: 'largest-case' });
  expect(withoutLargest([cars, berries, unknown], whole)).toMatchObject({
    kind: 'sector',
    removed: [berries],
    left: [{ value: 346, qualifier: 'about' }],
  });
});

test('another year, purpose or unit is not taken away, and a figure without large parts has nothing to take', () => {
  const whole = aPublishedFigure();
  const largest = aPublishedFigure({ value: 4, breakdown: 'largest-case' });
  for (const changes of [
    { year: '2021' },
    { purpose: 'labour' },
    { unit: 'cases' as const },
    { country: 'DK' as const },
  ]) {
    expect(withoutLargest([{ ...largest, ...changes }], whole)).toBeNull();
  }
  expect(withoutLargest([largest], { ...whole, breakdown: 'child' })).toBeNull();
});

test('the chain of handled offences goes from handled to cleared, and what is not in the table is missing', async () => {
  const figures = await readPublishedFigures('knowledge/figures');
  const chain = handledChain(figures, '2023', 'SE.BRB.4.1a', 'forced_labour');
  expect(Object.values(chain).map((figure) => figure?.value)).toEqual([50, 41, 9, 11, 22, 27]);
  const later = handledChain(figures, '2024', 'SE.BRB.4.1a', 'forced_labour');
  expect(later.handled?.value).toBeNull();
  expect(later.clearedOfHandled).toBeNull();
});
