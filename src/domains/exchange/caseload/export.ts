import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { exportAct } from '../acts.ts';
import type { ExportCaseload, ExportFacts } from '../caseload-schema.ts';
import type { Leaving } from './leaving.ts';
import { caseloadMessages } from './messages.ts';

/** What is decided on: the rows of the house as they would leave it now, and the digest of that file. */
export type ExportFile = { readonly at: RealmKey; readonly leaving: Leaving; readonly digest: string };

/**
 * The decision of somebody who answers for the rows of a house to let them leave it as a file. What leaves is what they have
 * looked at: when a row was added since, they look again. The act keeps how many left and the digest of the file, by which it
 * is known again when it comes back; what for lies sealed.
 */
export function exportCaseload(input: ExportCaseload, { at, leaving, digest }: ExportFile): ActDraft[] {
  const { written } = leaving;
  // A digest names a file as an id names a thing: one that is not there any more is answered like one that never was. The
  // proofs demand it of everybody who asks, also where the first wall is open.
  if (input.seen !== digest) throw new Problem('not-found', caseloadMessages.changedSince);
  if (written.persons === 0) throw new Problem('conflict', caseloadMessages.nothingLeaves);
  const facts: ExportFacts = { rows: written.persons, carried: written.carried, digest };
  return [
    exportAct.draft({
      at,
      id: input.act.id,
      stream: input.export,
      facts,
      words: { purpose: input.purpose },
    }),
  ];
}
