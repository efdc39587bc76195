import { expect, test } from 'vitest';
import { draftIn, newDraft } from './draft.ts';

test('a course is read as it was saved', () => {
  const saved = { ...newDraft('night-shift'), minutesEach: 9 };
  expect(draftIn(JSON.stringify(saved), 'night-shift')).toEqual(saved);
});

test('a course whose text is sealed for another agency is empty to its reader', () => {
  expect(draftIn(undefined, 'night-shift')).toEqual(newDraft('night-shift'));
});
