import type { Act } from '../../../kernel/act.ts';
import { type ExportFacts, exportReport } from './acts/export.ts';

/** A report that was taken out as a file, and by whom. */
export type Exported = ExportFacts & { readonly by: string; readonly at: string };

export function foldExport(acts: readonly Act[]): Exported {
  const act = acts.find(exportReport.is);
  if (!act) throw new Error('A report that was taken out has no act that did it.');
  return { ...act.facts, by: act.actor, at: act.recordedAt };
}
