import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayEnter } from '../../access.ts';
import { enterMessages } from '../../enter/messages.ts';
import type { Filled } from '../../fill/fill-report.ts';
import { Completeness, Digest, formats, Id, licences, Period } from '../../schema.ts';

/** `seen` is the digest of the report that was viewed before it was decided. The licence is in the record of a catalogue. */
const ExportReport = z.strictObject({
  act: ActEnvelope,
  export: Uuid,
  period: Period,
  format: z.enum(formats),
  licence: z.enum(licences),
  seen: Digest,
});
type ExportReport = z.infer<typeof ExportReport>;

export const ExportFacts = z.strictObject({
  report: Id,
  period: Period,
  format: z.enum(formats),
  licence: z.enum(licences),
  completeness: Completeness,
  digest: Digest,
});
export type ExportFacts = z.infer<typeof ExportFacts>;

export const exportReport: ActDef<'report.export', ExportFacts, never> = defineAct({
  type: 'report.export',
  proof: 'export',
  stream: 'report-export',
  nature: 'decision',
  facts: ExportFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ report, period }) => ({ message: enterMessages.exported, values: { report, period } }),
  retainRule: 'report',
});

/** A report as it would leave now, with the digest that identifies it. */
type Exporting = InFile & { readonly id: string; readonly filled: Filled; readonly digest: string };

/**
 * A report leaves as a file: what leaves is what was viewed. When a figure was entered or counted since, it is viewed again. The act keeps
 * which report, which year, how many cells are what, and the digest; the file itself is kept nowhere.
 */
export const toExport: Doing<ExportReport, InFile, Exporting> = {
  act: exportReport,
  input: ExportReport,
  roles: ['analyst'],
  may: mayEnter,
  // A digest names a report as an id names a thing: one that is not there any more is answered like one that never was.
  refuses: ({ seen }, { digest }) => (seen === digest ? null : new Problem('not-found', enterMessages.changedSince)),
  acts: ({ act, format, licence }, { id, at, filled: { report, period, completeness }, digest }) => [
    exportReport.draft({
      at,
      id: act.id,
      stream: id,
      facts: { report, period, format, licence, completeness, digest },
    }),
  ],
};
