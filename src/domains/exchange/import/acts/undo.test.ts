import { expect, it } from 'vitest';
import { anImport } from '../testing/an-import.ts';
import { mayUndo, toUndoCaseImport } from './undo.ts';

it('an import is undone until none of its cases is left, and then no more', () => {
  expect(toUndoCaseImport.possible?.(anImport())).toBeNull();
  expect(toUndoCaseImport.possible?.(anImport({ undone: false }))).toBeNull();
  expect(toUndoCaseImport.possible?.(anImport({ undone: true }))?.text.id).toBe('case-import.already-undone');
});

it('it is undone by who began it and by a manager, and by no colleague', () => {
  const who = (actor: string, roles: readonly string[]) => ({ actor, roles }) as Parameters<typeof mayUndo>[0];
  expect(mayUndo(who('1000', ['officer']), anImport())).toBe(true);
  expect(mayUndo(who('1001', ['officer']), anImport())).toBe(false);
  expect(mayUndo(who('1001', ['lead']), anImport())).toBe(true);
});
