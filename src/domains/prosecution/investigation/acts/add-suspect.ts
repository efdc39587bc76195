import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { idTaken, inFile } from '../../in-file.ts';
import { said } from '../../schema.ts';

const Facts = z.strictObject({ suspect: Uuid });
type Facts = z.infer<typeof Facts>;

const AddSuspect = said(Facts, { name: text(120) });
type AddSuspect = z.infer<typeof AddSuspect>;

export const addSuspect: ActDef<'suspect.add', Facts, 'name'> = defineAct({
  ...ofFile,
  type: 'suspect.add',
  words: ['name'],
  nature: 'record',
  facts: Facts,
  icon: 'user-plus',
  sentence: () => ({ message: actMessages.suspectAdded }),
});

export const toAddSuspect: Doing<AddSuspect, StoredFile> = {
  act: addSuspect,
  input: AddSuspect,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: ({ facts }, { state }) => idTaken(state.suspects, facts.suspect),
  acts: (input, stored) => [inFile(addSuspect, stored, input)],
};
