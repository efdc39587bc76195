import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWriteSurvey, surveyRoles } from '../access.ts';
import { surveyMessages } from '../messages.ts';
import { inSurvey, type Survey, whileNotClosed } from '../survey.ts';

const CloseSurvey = z.strictObject({ act: ActEnvelope, why: text(500).nullable() });
type CloseSurvey = z.infer<typeof CloseSurvey>;
const Facts = z.strictObject({
  /** It ended before it had asked anyone. */
  unused: z.boolean(),
});
type Facts = z.infer<typeof Facts>;

export const closeSurvey: ActDef<'survey.close', Facts, 'why'> = defineAct({
  type: 'survey.close',
  stream: 'awareness-survey',
  words: ['why'],
  nature: 'decision',
  facts: Facts,
  icon: 'calendar-check',
  sentence: ({ unused }) => ({ message: unused ? surveyMessages.dropped : surveyMessages.closed }),
  retainRule: 'programme',
});

/** A survey ends: codes that were not used and addresses are deleted, and only then are there results. */
export const toClose: Doing<CloseSurvey, Here<Survey>> = {
  act: closeSurvey,
  input: CloseSurvey,
  roles: surveyRoles,
  may: mayWriteSurvey,
  possible: whileNotClosed,
  acts: ({ act, why }, here) => [
    closeSurvey.draft({ ...inSurvey(here, act), facts: { unused: here.state.opened === null }, words: { why } }),
  ],
};
