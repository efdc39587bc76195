import type { Act } from '../../../kernel/act.ts';
import { gather } from '../../../kernel/gather.ts';
import { importWorkplaces } from '../acts/import.ts';
import { undoImport } from '../acts/undo-import.ts';
import type { Imported } from './imported.ts';

const kinds = { imported: importWorkplaces, undone: undoImport } as const;

export function foldImport(acts: readonly Act[]): Imported {
  const { imported, undone } = gather(acts, kinds);
  const [begun] = imported;
  if (!begun) throw new Error('An import that brought nothing.');
  const [end] = undone;
  return {
    workplaces: begun.facts.workplaces,
    by: begun.actor,
    at: begun.recordedAt,
    undone: end ? { by: end.actor, at: end.recordedAt, takenBack: end.facts.takenBack } : null,
  };
}
