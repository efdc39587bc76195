import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { Carried, Digest, purposeLength } from '../../caseload-schema.ts';
import type { Leaving } from '../leaving.ts';
import { caseloadMessages } from '../messages.ts';

/** `seen` is the digest of the file that was previewed before it was decided. */
const ExportCaseload = z.strictObject({
  act: ActEnvelope,
  export: Uuid,
  seen: Digest,
  purpose: text(purposeLength),
});
type ExportCaseload = z.infer<typeof ExportCaseload>;

/** Numbers, and the digest that identifies the file. */
const Facts = z.strictObject({ rows: z.int().min(1), carried: Carried, digest: Digest });
type Facts = z.infer<typeof Facts>;

export const exportCaseload: ActDef<'caseload.export', Facts, 'purpose'> = defineAct({
  type: 'caseload.export',
  proof: 'export',
  stream: 'caseload-export',
  words: ['purpose'],
  nature: 'decision',
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: ({ rows }) => ({ message: caseloadMessages.exported, values: { rows } }),
  retainRule: 'caseload-export',
});

/** What is decided on: the rows of the agency as they would leave it now, and the digest of that file. */
type ExportFile = InFile & { readonly id: string; readonly leaving: Leaving; readonly digest: string };

/**
 * The decision of a person responsible for the rows of an agency to let them leave it as a file. What leaves is what they previewed: when a
 * row was added since, they preview it again. The act keeps how many left and the digest of the file, by which it is recognised when it
 * comes back; the purpose is encrypted.
 */
export const toExport: Doing<ExportCaseload, InFile, ExportFile> = {
  act: exportCaseload,
  input: ExportCaseload,
  roles: ['lead'],
  may: mayWrite,
  refuses: ({ seen }, { leaving, digest }) => {
    // A digest names a file as an id names a thing: one that is not there any more is answered like one that never was. The proofs demand
    // it for every caller, also where the first wall is open.
    if (seen !== digest) return new Problem('not-found', caseloadMessages.changedSince);
    return leaving.written.persons === 0 ? new Problem('conflict', caseloadMessages.nothingLeaves) : null;
  },
  acts: ({ act, purpose }, { id, at, leaving: { written }, digest }) => [
    exportCaseload.draft({
      at,
      id: act.id,
      stream: id,
      facts: { rows: written.persons, carried: written.carried, digest },
      words: { purpose },
    }),
  ],
};
