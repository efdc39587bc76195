import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import { line, text } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayWriteSurvey, surveyRoles } from '../access.ts';
import { frameWrong } from '../frame-wrong.ts';
import { surveyMessages } from '../messages.ts';
import { inSurvey, type Survey, whilePreparing } from '../survey.ts';
import { Stratum } from '../survey-schema.ts';

const SetFrame = z.strictObject({
  act: ActEnvelope,
  /** The day on which people were counted. */
  asOf: Day,
  leftOut: text(500).nullable(),
  strata: z
    .array(Stratum.extend({ name: line(120) }).strict())
    .min(1)
    .max(60),
});
type SetFrame = z.infer<typeof SetFrame>;
const Facts = z.strictObject({ asOf: Day, strata: z.array(Stratum) });
type Facts = z.infer<typeof Facts>;

export const setFrame: ActDef<'survey.frame', Facts, string> = defineAct<'survey.frame', Facts, string>({
  type: 'survey.frame',
  stream: 'awareness-survey',
  words: null,
  nature: 'decision',
  facts: Facts,
  icon: 'list-checks',
  sentence: ({ strata }) => ({
    message: surveyMessages.frameSet,
    values: { parts: strata.length, people: strata.reduce((sum, { people }) => sum + people, 0) },
  }),
  retainRule: 'programme',
});

/** Who could be asked: agencies by region with their people, on one day, and who is left out. Said before any question is asked. */
export const toSetFrame: Doing<SetFrame, Here<Survey>, Here<Survey> & { readonly today: string }> = {
  act: setFrame,
  input: SetFrame,
  roles: surveyRoles,
  may: mayWriteSurvey,
  possible: whilePreparing,
  refuses: ({ strata, asOf }, { state, today }) =>
    asOf > today ? wrongAt('asOf', surveyMessages.countedLater) : frameWrong(state.method, strata),
  acts: ({ act, asOf, leftOut, strata }, here) => [
    setFrame.draft({
      ...inSurvey(here, act),
      facts: { asOf, strata: strata.map(({ name: _, ...stratum }) => stratum) },
      words: {
        ...Object.fromEntries(strata.map(({ id, name }) => [`part.${id}`, name])),
        ...(leftOut === null ? {} : { leftOut }),
      },
    }),
  ],
};
