import { expect, test } from 'vitest';
import { hasResults } from './offered.ts';
import { found, withFrame } from './testing/a-survey.ts';

test('a survey that never asked has no results', () => {
  expect(hasResults(found(withFrame()).state)).not.toBeNull();
});
