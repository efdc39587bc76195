import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { Offence, reportSources } from '../../codes.ts';
import { ofFile } from '../../criminal.ts';
import type { BoardLaw } from '../../elements/board-law.ts';
import { fileMessages } from '../../messages.ts';
import { said, several } from '../../schema.ts';

const Reported = z.strictObject({
  case: Uuid.nullable(),
  offences: several(Offence, 12).min(1),
  source: z.enum(reportSources),
  reportedOn: Day,
  /** The last day of the offence as far as it is known, from which limitation runs; null while it is not known. */
  deedOn: Day.nullable(),
});

export const FileReport = said(Reported, { what: text(2000) })
  .extend({ file: Uuid })
  .strict();
export type FileReport = z.infer<typeof FileReport>;

const Facts = Reported.extend({ reference: z.string() }).strict();
type Facts = z.infer<typeof Facts>;

export const fileReport: ActDef<'report.file', Facts, 'what'> = defineAct({
  ...ofFile,
  type: 'report.file',
  milestone: true,
  words: ['what'],
  version: 2,
  // The first version did not ask for the day of the offence.
  upcast: (_version, was) => ({ ...(was as Omit<Facts, 'deedOn'>), deedOn: null }),
  nature: 'record',
  facts: Facts,
  icon: 'file-text',
  sentence: () => ({ message: actMessages.reported }),
});

type Reporting = InFile & { readonly id: string; readonly reference: string; readonly law: BoardLaw };

/** A report starts a criminal file. It has happened, so no state can refuse it; of what it may be is said by the law of the country. */
export const toFileReport: Doing<FileReport, InFile, Reporting> = {
  act: fileReport,
  input: FileReport,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: ({ facts }, { law }) =>
    facts.offences.every((one) => law.offences.some(({ id }) => id === one))
      ? null
      : wrongAt('facts.offences', fileMessages.offenceUnknown),
  acts: ({ act, facts, words }, { at, id, reference }) => [
    fileReport.draft({ at, id: act.id, stream: id, facts: { reference, ...facts }, words, caseId: facts.case }),
  ],
};
