import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWriteCase } from '../access.ts';
import { inCase, type StoredCase } from '../case.ts';
import { caseMessages } from '../messages.ts';

const NoteInCase = z.strictObject({ act: ActEnvelope, note: text(4000) });
type NoteInCase = z.infer<typeof NoteInCase>;

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

export const noteInCase: ActDef<'case.note', Facts, 'note'> = defineAct({
  type: 'case.note',
  stream: 'case',
  words: ['note'],
  nature: 'record',
  facts: Facts,
  icon: 'note-pencil',
  sentence: () => ({ message: caseMessages.noted }),
  retainRule: 'case',
});

/** A note in the file. A record is never refused for state: what came to light after a case was closed is recorded too. */
export const toNote: Doing<NoteInCase, StoredCase> = {
  act: noteInCase,
  input: NoteInCase,
  roles: ['officer', 'lead'],
  may: mayWriteCase,
  acts: ({ act, note }, here) => [noteInCase.draft({ ...inCase(here, act), facts: {}, words: { note } })],
};
