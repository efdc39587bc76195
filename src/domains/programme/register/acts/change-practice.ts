import type { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { mayWrite } from '../../access.ts';
import { registerMessages } from '../messages.ts';
import { inPractice, type Practice, whileRecommended } from '../practice.ts';
import {
  PracticeContent,
  PracticeFacts,
  type PracticeWord,
  practiceWords,
  wordsOfPractice,
} from './practice-content.ts';

const ChangePractice = PracticeContent.extend({ act: ActEnvelope }).strict();
type ChangePractice = z.infer<typeof ChangePractice>;

export const changePractice: ActDef<'practice.change', PracticeFacts, PracticeWord> = defineAct({
  type: 'practice.change',
  stream: 'practice',
  words: practiceWords,
  nature: 'record',
  facts: PracticeFacts,
  icon: 'pencil-line',
  sentence: () => ({ message: registerMessages.practiceChanged }),
  retainRule: 'programme',
});

/** A new version of a practice. It is reviewed anew; the versions before it can still be read. */
export const toChangePractice: Doing<ChangePractice, Here<Practice>> = {
  act: changePractice,
  input: ChangePractice,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: whileRecommended,
  acts: ({ act, ...said }, here) => [
    changePractice.draft({
      ...inPractice(here, act),
      facts: { country: said.country, obstacles: said.obstacles },
      words: wordsOfPractice(said),
    }),
  ],
};
