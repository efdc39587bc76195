import { expect, it } from 'vitest';
import { nothingSaid, numberKeys } from '../../after/numbers.ts';
import type { AfterShown } from '../../after/schema.ts';
import { countErrors, draftOf, interpreterOf, numbersOf } from './draft.ts';

const shown = (over: Partial<AfterShown> = {}): AfterShown =>
  ({
    numbers: numberKeys.map((key) => ({ key, said: null, counted: key === 'officers' ? 1 : null })),
    interpreter: null,
    said: null,
    ...over,
  }) as AfterShown;
const typed = (over: object) => {
  const draft = draftOf(shown());
  return { ...draft, typed: { ...draft.typed, ...over } };
};

it('begins empty, also where CAPE counts something itself: nothing was said', () => {
  expect(numbersOf(draftOf(shown()))).toEqual(nothingSaid);
});

it('reads nothing as not counted, zero as zero, and spaces between digits as nothing', () => {
  const draft = typed({ 'workers-present': '1 200', 'workers-seen': '0', arrests: ' ' });
  expect(numbersOf(draft)).toMatchObject({ 'workers-present': 1200, 'workers-seen': 0, arrests: null });
  expect(countErrors(draft)).toEqual([]);
});

it('says at its place what is no number, and what is more than it is part of', () => {
  const draft = typed({ 'workers-seen': 'some', 'workers-informed': '2', 'workers-referred': '3' });
  expect(countErrors(draft).map(({ path }) => path)).toEqual(['numbers.workers-seen', 'numbers.workers-referred']);
});

it('asks which languages were interpreted', () => {
  const draft = { ...draftOf(shown()), interpreted: 'yes' as const };
  expect(countErrors(draft).map(({ path }) => path)).toEqual(['interpreter']);
  const uses = [{ language: 'uz', way: 'phone' }] as const;
  expect(interpreterOf({ ...draft, uses: [...uses] })).toEqual(uses);
  expect(interpreterOf({ ...draft, interpreted: 'none' })).toBe('none');
});
