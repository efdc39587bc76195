import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { directiveAnswers } from '../../codes.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { inFile, unknownItem } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { optional, said, several } from '../../schema.ts';

const Facts = z.strictObject({
  directive: Uuid,
  answer: z.enum(directiveAnswers),
  items: several(Uuid, 60),
});
type Facts = z.infer<typeof Facts>;

const AnswerDirective = said(Facts, { answer: optional(2000) });
type AnswerDirective = z.infer<typeof AnswerDirective>;

export const answerDirective: ActDef<'directive.answer', Facts, 'answer'> = defineAct({
  ...ofFile,
  type: 'directive.answer',
  words: ['answer'],
  nature: 'record',
  facts: Facts,
  icon: 'check-circle',
  sentence: () => ({ message: actMessages.directiveAnswered }),
});

/** A directive inside the unit is answered with what was found, or with nothing found. */
export const toAnswerDirective: Doing<AnswerDirective, StoredFile> = {
  act: answerDirective,
  input: AnswerDirective,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: ({ facts }, { state }) => {
    const directive = state.directives.find(({ id }) => id === facts.directive);
    if (!directive) return wrongAt('facts.directive', fileMessages.directiveUnknown);
    if (directive.answered) return new Problem('conflict', fileMessages.directiveAnswered);
    return unknownItem(state, facts.items);
  },
  acts: (input, stored) => [inFile(answerDirective, stored, input)],
};
