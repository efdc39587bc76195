import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { mayWrite } from '../../access.ts';
import { registerMessages } from '../messages.ts';
import {
  PracticeContent,
  PracticeFacts,
  type PracticeWord,
  practiceWords,
  wordsOfPractice,
} from './practice-content.ts';

const AddPractice = PracticeContent.extend({ act: ActEnvelope, practice: Uuid }).strict();
type AddPractice = z.infer<typeof AddPractice>;

const Facts = PracticeFacts.extend({ reference: z.string() }).strict();
type Facts = z.infer<typeof Facts>;

export const addPractice: ActDef<'practice.add', Facts, PracticeWord> = defineAct({
  type: 'practice.add',
  stream: 'practice',
  words: practiceWords,
  nature: 'record',
  facts: Facts,
  icon: 'airplane-takeoff',
  sentence: () => ({ message: registerMessages.practiceAdded }),
  retainRule: 'programme',
});

/** How something is done in another country: with what supports it, and never without what that does not show and what it takes to do it elsewhere. */
export const toAddPractice: Doing<AddPractice, InFile, InFile & { readonly id: string; readonly reference: string }> = {
  act: addPractice,
  input: AddPractice,
  roles: ['programme-lead'],
  may: mayWrite,
  acts: ({ act, practice: _, ...said }, { id, at, reference }) => [
    addPractice.draft({
      ...{ at, id: act.id, stream: id },
      facts: { reference, country: said.country, obstacles: said.obstacles },
      words: wordsOfPractice(said),
    }),
  ],
};
