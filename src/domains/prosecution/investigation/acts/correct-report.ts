import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { withChanges } from '../../../../kernel/mistakes/with-changes.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { Offence } from '../../codes.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import type { BoardLaw } from '../../elements/board-law.ts';
import { inFile } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { said, several } from '../../schema.ts';

/** A correction states only the fields that it changes. */
const Facts = z.strictObject({
  changed: z.strictObject({ offences: several(Offence, 12).min(1), reportedOn: Day, deedOn: Day.nullable() }).partial(),
});
type Facts = z.infer<typeof Facts>;

const CorrectReport = said(Facts, { reason: text(500) });
type CorrectReport = z.infer<typeof CorrectReport>;

export const correctReport: ActDef<'report.correct', Facts, 'reason'> = defineAct({
  ...ofFile,
  type: 'report.correct',
  words: ['reason'],
  nature: 'record',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: actMessages.reportCorrected }),
  changed: ({ changed }) => Object.keys(changed),
});

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Says again which offences are suspected, when it was reported and when it was done. What was said before stays in its act. */
export const toCorrectReport: Doing<CorrectReport, StoredFile, StoredFile & { readonly law: BoardLaw }> = {
  act: correctReport,
  input: CorrectReport,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: ({ facts: { changed } }, { law, state: { offences, reportedOn, deedOn } }) => {
    if (changed.offences?.some((one) => !law.offences.some(({ id }) => id === one)))
      return wrongAt('facts.offences', fileMessages.offenceUnknown);
    const before = { offences: [...offences], reportedOn, deedOn: deedOn ?? null };
    const after = withChanges<{ [Field in keyof typeof before]: unknown }>(before, changed);
    return isSame(before, after) ? wrongAt('facts.offences', fileMessages.nothingChanged) : null;
  },
  acts: (input, { law: _law, ...stored }) => [inFile(correctReport, stored, input)],
};
