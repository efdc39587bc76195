import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { type CountedFile, countVerdict } from '../../counted.ts';
import { ofFile } from '../../criminal.ts';
import { chargesIn, type StoredFile } from '../../criminal-file.ts';
import { inFile, unknownParty } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { said } from '../../schema.ts';
import { VerdictFacts } from '../schema.ts';

const RecordVerdict = said(VerdictFacts, { court: text(120), reasons: text(4000) });
type RecordVerdict = z.infer<typeof RecordVerdict>;

export const recordVerdict: ActDef<'verdict.record', VerdictFacts, 'court' | 'reasons'> = defineAct({
  ...ofFile,
  type: 'verdict.record',
  milestone: true,
  words: ['court', 'reasons'],
  nature: 'record',
  facts: VerdictFacts,
  icon: 'gavel',
  sentence: () => ({ message: actMessages.judged }),
});

/** What a court found, element by element, as read from its judgment. Only a charge can be judged. */
export const toRecordVerdict: Doing<RecordVerdict, StoredFile, CountedFile> = {
  act: recordVerdict,
  input: RecordVerdict,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: ({ facts: { lines, findings } }, { state }) => {
    const charged = chargesIn(state);
    const isCharged = (party: string, offence: string): boolean =>
      charged.some((line) => line.party === party && line.offence === offence);
    return (
      unknownParty(
        state,
        [...lines, ...findings].map(({ party }) => party),
        'facts.lines',
      ) ??
      (lines.every(({ party, offence }) => isCharged(party, offence))
        ? null
        : wrongAt('facts.lines', fileMessages.notCharged))
    );
  },
  acts: (input, stored) => [{ ...inFile(recordVerdict, stored, input), counts: countVerdict(input.facts, stored) }],
};
