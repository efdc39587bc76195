import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { type CountedFile, countOpened } from '../../counted.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { inFile } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { optional, said } from '../../schema.ts';

const Facts = z.strictObject({ ledBy: z.enum(['police', 'prosecutor']), decisionDue: Day.nullable() });
type Facts = z.infer<typeof Facts>;

const OpenInvestigation = said(Facts, { reason: optional(1000) });
type OpenInvestigation = z.infer<typeof OpenInvestigation>;

export const openInvestigation: ActDef<'investigation.open', Facts, 'reason'> = defineAct({
  ...ofFile,
  type: 'investigation.open',
  milestone: true,
  words: ['reason'],
  nature: 'decision',
  facts: Facts,
  icon: 'folder-open',
  sentence: () => ({ message: actMessages.opened }),
});

/** The decision to open an investigation, once. */
export const toOpenInvestigation: Doing<OpenInvestigation, StoredFile, CountedFile> = {
  act: openInvestigation,
  input: OpenInvestigation,
  roles: ['officer'],
  may: mayInvestigate,
  possible: ({ state }) => (state.openedAt ? new Problem('conflict', fileMessages.alreadyOpened) : null),
  acts: (input, stored) => [{ ...inFile(openInvestigation, stored, input), counts: countOpened(input.act, stored) }],
};
