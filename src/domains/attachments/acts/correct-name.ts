import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import { caseOf, type InMatter } from '../attached-file.ts';
import { cleanName } from '../clean-name.ts';
import { attachmentMessages } from '../messages.ts';
import { isNamedAsProgram } from '../name-and-content.ts';
import { notThere } from '../not-there.ts';
import { writers } from '../writers.ts';

const CorrectName = z.strictObject({ act: ActEnvelope, name: z.string().min(1).max(1000) });
type CorrectName = z.infer<typeof CorrectName>;

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

export const correctFileName: ActDef<'attachment.correct-name', Facts, 'name'> = defineAct({
  type: 'attachment.correct-name',
  stream: 'attachment',
  words: ['name'],
  nature: 'record',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: attachmentMessages.nameCorrected }),
  retainRule: 'attachment',
});

/** Another name for the same contents. The one before stays in the act that gave it. */
export const toCorrectName: Doing<CorrectName, InMatter> = {
  act: correctFileName,
  input: CorrectName,
  roles: writers,
  may: (who, of) => of.mayWrite(who, of),
  possible: notThere,
  refuses: ({ name }) => {
    const clean = cleanName(name);
    if (clean === null) return wrongAt('name', attachmentMessages.nameMissing);
    return isNamedAsProgram(clean) ? wrongAt('name', attachmentMessages.namedAsProgram) : null;
  },
  acts: ({ act, name }, { id, at, state }) => [
    correctFileName.draft({
      at,
      id: act.id,
      stream: id,
      caseId: state && caseOf(state),
      facts: {},
      words: { name: cleanName(name) },
    }),
  ],
};
