import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWriteCase } from '../access.ts';
import { inCase, type StoredCase } from '../case.ts';
import { caseMessages } from '../messages.ts';
import { CaseAbout } from '../schema.ts';

/** A correction states only the fields that it changes. */
const CorrectCase = z.strictObject({ act: ActEnvelope, about: CaseAbout.partial(), reason: text(500).nullable() });
type CorrectCase = z.infer<typeof CorrectCase>;

const Facts = z.strictObject({ changed: CaseAbout.partial() });
type Facts = z.infer<typeof Facts>;

export const correctCase: ActDef<'case.correct', Facts, 'reason'> = defineAct({
  type: 'case.correct',
  stream: 'case',
  words: ['reason'],
  nature: 'record',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: caseMessages.corrected }),
  changed: ({ changed }) => Object.keys(changed),
  retainRule: 'case',
});

/** Says again what a case is about. What was said before stays in its act. What is wrong in a closed case is wrong all the same. */
export const toCorrect: Doing<CorrectCase, StoredCase> = {
  act: correctCase,
  input: CorrectCase,
  roles: ['officer', 'lead'],
  may: mayWriteCase,
  refuses: ({ about }, { state }) =>
    Object.entries(about).every(([field, value]) =>
      Object.entries(state.about).some(([f, v]) => f === field && v === value),
    )
      ? wrongAt('about.workplaceName', caseMessages.nothingChanged)
      : null,
  acts: ({ act, about, reason }, here) => [
    correctCase.draft({ ...inCase(here, act), facts: { changed: about }, words: { reason } }),
  ],
};
