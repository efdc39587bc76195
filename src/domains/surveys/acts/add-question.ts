import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { line, text } from '../../../kernel/text/text.ts';
import { mayWriteSurvey, surveyRoles } from '../access.ts';
import { surveyMessages } from '../messages.ts';
import { inSurvey, type Survey, whilePreparing } from '../survey.ts';

const Wording = z.strictObject({ sv: line(200), en: line(200) });
const AddQuestion = z.strictObject({
  act: ActEnvelope,
  ask: z.strictObject({ sv: text(400), en: text(400) }),
  options: z.array(Wording).min(2).max(5),
  right: z.enum(['a', 'b', 'c', 'd', 'e']),
  why: z.strictObject({ sv: text(400), en: text(400) }),
  source: line(200),
});
type AddQuestion = z.infer<typeof AddQuestion>;
const Facts = z.strictObject({ options: z.int(), right: z.string() });
type Facts = z.infer<typeof Facts>;

export const addQuestion: ActDef<'survey.question', Facts, string> = defineAct<'survey.question', Facts, string>({
  type: 'survey.question',
  stream: 'awareness-survey',
  words: null,
  nature: 'decision',
  facts: Facts,
  icon: 'note-pencil',
  sentence: () => ({ message: surveyMessages.questionAdded }),
  retainRule: 'programme',
});

const most = 20;
export const optionIds = ['a', 'b', 'c', 'd', 'e'] as const;

/** A question of the unit's own, in both languages, with its right answer and where that comes from. It waits for a second reader. */
export const toAddQuestion: Doing<AddQuestion, Here<Survey>> = {
  act: addQuestion,
  input: AddQuestion,
  roles: surveyRoles,
  may: mayWriteSurvey,
  possible: whilePreparing,
  refuses: ({ options, right }, { state }) => {
    if (state.own.length >= most) return new Problem('conflict', surveyMessages.tooManyQuestions);
    return optionIds.indexOf(right) >= options.length ? wrongAt('right', surveyMessages.rightNotThere) : null;
  },
  acts: ({ act, ask, options, right, why, source }, here) => [
    addQuestion.draft({
      ...inSurvey(here, act),
      facts: { options: options.length, right },
      words: {
        ...{ 'ask.sv': ask.sv, 'ask.en': ask.en, 'why.sv': why.sv, 'why.en': why.en, source },
        ...Object.fromEntries(
          options.flatMap(({ sv, en }, at) => [
            [`option.${optionIds[at]}.sv`, sv],
            [`option.${optionIds[at]}.en`, en],
          ]),
        ),
      },
    }),
  ],
};
