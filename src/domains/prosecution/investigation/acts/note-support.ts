import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { inFile, unknownParty, withoutParty } from '../../in-file.ts';
import { factsOnly } from '../../schema.ts';

/** That an injured person meets support on a day, as their counsel has stated. Not whom or where. */
const Facts = z.strictObject({ party: Uuid, on: Day });
type Facts = z.infer<typeof Facts>;

const NoteSupport = factsOnly(Facts);
type NoteSupport = z.infer<typeof NoteSupport>;

export const noteSupport: ActDef<'injured-party.meets-support', Facts, never> = defineAct({
  ...ofFile,
  type: 'injured-party.meets-support',
  nature: 'record',
  facts: Facts,
  icon: 'users',
  sentence: () => ({ message: actMessages.meetsSupport }),
});

/** That an injured party meets support on a day, so that they are not informed of a decision before it. */
export const toNoteSupport: Doing<NoteSupport, StoredFile> = {
  act: noteSupport,
  input: NoteSupport,
  roles: ['officer'],
  may: mayInvestigate,
  possible: withoutParty,
  refuses: ({ facts }, { state }) => unknownParty(state, [facts.party]),
  acts: (input, stored) => [inFile(noteSupport, stored, input)],
};
