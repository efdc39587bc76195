import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { exportAct } from '../acts.ts';
import { enterMessages as text } from '../enter/messages.ts';
import type { Filled } from '../fill/fill-report.ts';
import type { ExportFacts, ExportReport } from '../schema.ts';

/** A report as it would leave now, with the digest by which it is known again. */
export type ToExport = { readonly at: RealmKey; readonly filled: Filled; readonly digest: string };

/**
 * A report leaves as a file: what leaves is what was looked at. When a figure was entered or counted since, it is looked at again.
 * The act keeps which report, which year, how many cells are what, and the digest; the file itself is kept nowhere.
 */
export function exportReport(input: ExportReport, { at, filled, digest }: ToExport): ActDraft[] {
  // A digest names a report as an id names a thing: one that is not there any more is answered like one that never was.
  if (input.seen !== digest) throw new Problem('not-found', text.changedSince);
  const { report, period, completeness } = filled;
  const facts: ExportFacts = { report, period, format: input.format, licence: input.licence, completeness, digest };
  return [
    exportAct.draft({
      at,
      id: input.act.id,
      stream: input.export,
      facts,
    }),
  ];
}
