import { expect, test } from 'vitest';
import { errorsIn } from './give-draft.ts';

const full = { study: 'lost-cases', ethics: '', ground: 'se.trial', purpose: 'An invented purpose.' };
const paths = (over: object, isInvented: boolean) => errorsIn({ ...full, ...over }, isInvented).map(({ path }) => path);

test('only invented rows go without the number of an ethical review', () => {
  expect(paths({}, true)).toEqual([]);
  expect(paths({}, false)).toEqual(['ethics']);
  expect(paths({ ethics: '2026-01234-01' }, false)).toEqual([]);
  expect(paths({ ethics: 'yes' }, true)).toEqual(['ethics']);
});

test('what is missing is listed in the order of the page', () => {
  expect(paths({ study: 'Lost cases', ground: '', purpose: ' ' }, true)).toEqual(['study', 'ground', 'purpose']);
});
