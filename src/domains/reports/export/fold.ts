import type { Act } from '../../../kernel/act.ts';
import { exportAct } from '../acts.ts';
import type { ExportFacts } from '../schema.ts';

/** A report that was taken out as a file, and by whom. */
export type Exported = ExportFacts & { readonly by: string; readonly at: string };

export function foldExport(acts: readonly Act[]): Exported {
  const act = acts.find(exportAct.is);
  if (!act) throw new Error('A report that was taken out has no act that did it.');
  return { ...act.facts, by: act.actor, at: act.recordedAt };
}
