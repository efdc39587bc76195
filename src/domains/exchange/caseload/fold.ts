import type { Act } from '../../../kernel/act.ts';
import type { FactsOf } from '../../../kernel/define-act.ts';
import { exportCaseload } from './acts/export.ts';

/** A file that has left this agency, and who decided it. */
export type Exported = FactsOf<typeof exportCaseload> & { readonly by: string; readonly at: string };

export function foldExport(acts: readonly Act[]): Exported {
  const act = acts.find(exportCaseload.is);
  if (!act) throw new Error('A file that left has no act that let it.');
  return { ...act.facts, by: act.actor, at: act.recordedAt };
}
