import { expect, test } from 'vitest';
import { draftErrors, emptyDraft, exampleTable } from './estimate-draft.ts';

const whole = { ...emptyDraft, name: 'Invented', table: exampleTable };
const at = (over: object): string[] => draftErrors({ ...whole, ...over }).map(({ path }) => path);

test('a draft is sent when it has a name, a table and a whole number as seed', () => {
  expect(at({})).toEqual([]);
  expect(at({ name: ' ' })).toEqual(['name']);
  expect(at({ name: 'x'.repeat(81) })).toEqual(['name']);
  expect(at({ table: '\n' })).toEqual(['table']);
  expect(at({ table: '', isFileTooLarge: true }), 'a file that was not read').toEqual(['file']);
  expect(at({ seed: '1.5' })).toEqual(['seed']);
  expect(at({ seed: '' })).toEqual(['seed']);
});
