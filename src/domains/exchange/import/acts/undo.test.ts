import { expect, it } from 'vitest';
import { anImport } from '../testing/an-import.ts';
import { toUndoCaseImport } from './undo.ts';

it('an import is undone until none of its cases is left, and then no more', () => {
  expect(toUndoCaseImport.possible?.(anImport())).toBeNull();
  expect(toUndoCaseImport.possible?.(anImport({ undone: false }))).toBeNull();
  expect(toUndoCaseImport.possible?.(anImport({ undone: true }))?.text.id).toBe('case-import.already-undone');
});
