import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { bearings, ItemForm, Material } from '../../codes.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { inFile, unknownItem, unknownParty, withoutItem } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { said } from '../../schema.ts';

const Facts = z.strictObject({
  item: Uuid,
  changed: z.strictObject({
    /** Said by a person against the catalogue. */
    independent: z.boolean().optional(),
    material: Material.optional(),
    bearing: z.enum(bearings).optional(),
    accountOf: Uuid.nullable().optional(),
    form: ItemForm.optional(),
  }),
});
type Facts = z.infer<typeof Facts>;

const CorrectEvidence = said(Facts, { reason: text(500) });
type CorrectEvidence = z.infer<typeof CorrectEvidence>;

export const correctEvidence: ActDef<'evidence.correct', Facts, 'reason'> = defineAct({
  ...ofFile,
  type: 'evidence.correct',
  words: ['reason'],
  nature: 'record',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: actMessages.evidenceCorrected }),
});

/** A person corrects what was recorded of an item on entry, or what the catalogue says of it, with a reason. */
export const toCorrectEvidence: Doing<CorrectEvidence, StoredFile> = {
  act: correctEvidence,
  input: CorrectEvidence,
  roles: ['officer'],
  may: mayInvestigate,
  possible: withoutItem('facts.item'),
  refuses: ({ facts: { item, changed } }, { state }) =>
    unknownItem(state, [item], 'facts.item') ??
    unknownParty(state, [changed.accountOf ?? null], 'facts.changed.accountOf') ??
    (Object.values(changed).every((value) => value === undefined)
      ? wrongAt('facts.changed', fileMessages.nothingToCorrect)
      : null),
  acts: (input, stored) => [inFile(correctEvidence, stored, input)],
};
