import type { Act } from '../../../kernel/act.ts';
import { exportAct } from '../acts.ts';
import type { ExportFacts } from '../caseload-schema.ts';

/** A file that has left this house, and who decided it. */
export type Exported = ExportFacts & { readonly by: string; readonly at: string };

export function foldExport(acts: readonly Act[]): Exported {
  const act = acts.find(exportAct.is);
  if (!act) throw new Error('A file that left has no act that let it.');
  return { ...act.facts, by: act.actor, at: act.recordedAt };
}
