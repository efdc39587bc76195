import type { Act } from '../../../kernel/act.ts';
import type { ExportFacts } from '../caseload-schema.ts';

/** A file that has left this house, and who decided it. */
export type Exported = ExportFacts & { readonly by: string; readonly at: string };

export function foldExport(acts: readonly Act[]): Exported {
  const act = acts.find(({ type }) => type === 'caseload.export');
  if (!act) throw new Error('A file that left has no act that let it.');
  return { ...(act.facts as ExportFacts), by: act.actor, at: act.recordedAt };
}
