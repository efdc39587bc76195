import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { inFile, unknownParty, withoutParty } from '../../in-file.ts';
import { said } from '../../schema.ts';
import { QuestionFacts } from '../schema.ts';

const LeaveQuestion = said(QuestionFacts, { reason: text(500) });
type LeaveQuestion = z.infer<typeof LeaveQuestion>;

export const leaveQuestion: ActDef<'question.leave', QuestionFacts, 'reason'> = defineAct({
  ...ofFile,
  type: 'question.leave',
  words: ['reason'],
  nature: 'record',
  assessment: true,
  material: 'working-note',
  facts: QuestionFacts,
  icon: 'question',
  sentence: () => ({ message: actMessages.questionLeft }),
});

/** A question that was offered is left aside, with why. */
export const toLeaveQuestion: Doing<LeaveQuestion, StoredFile> = {
  act: leaveQuestion,
  input: LeaveQuestion,
  roles: ['officer'],
  may: mayInvestigate,
  possible: withoutParty,
  refuses: ({ facts }, { state }) => unknownParty(state, [facts.party]),
  acts: (input, stored) => [inFile(leaveQuestion, stored, input)],
};
