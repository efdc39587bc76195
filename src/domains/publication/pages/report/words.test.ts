import { expect, test } from 'vitest';
import { lostFindings, reachedFindings } from '../../../caseload/public.ts';
import { wordsIn } from './words.ts';

const lost = lostFindings['criminal.investigation'];
const reached = reachedFindings['criminal.charge'];

test('where all dropped out the finding says how many that were, and elsewhere the share', () => {
  const { finding } = wordsIn('en');
  expect(finding({ text: lost, share: { share: 1, of: 26 } })).toBe(
    'All 26 of those investigated drop out before charges.',
  );
  expect(finding({ text: lost, share: { share: 0.31, of: 421 } })).toBe(
    '31% of those investigated drop out before charges.',
  );
  expect(wordsIn('sv').finding({ text: lost, share: { share: 1, of: 26 } })).toBe(
    'Alla 26 av de utredda faller bort före åtal.',
  );
});

test('inside a sentence a share stays a share', () => {
  expect(wordsIn('en').finding({ text: reached, share: { share: 1, of: 26 } })).toBe(
    'Of those investigated, 100% have led to charges.',
  );
});
