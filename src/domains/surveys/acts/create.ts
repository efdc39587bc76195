import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import { line, text } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayWriteSurvey, surveyRoles } from '../access.ts';
import { surveyMessages } from '../messages.ts';
import { Method } from '../survey-schema.ts';

/** What a survey is in a few lines, said when it begins and again when it changes. */
export const SurveyDescription = z.strictObject({
  title: line(120),
  aim: text(500),
  method: Method,
  closesOn: Day,
});

const CreateSurvey = SurveyDescription.extend({
  act: ActEnvelope,
  survey: Uuid,
  /** The survey that this one repeats: the same questions, asked once more. */
  repeats: Uuid.nullable(),
}).strict();
export type CreateSurvey = z.infer<typeof CreateSurvey>;

const Facts = z.strictObject({
  reference: z.string(),
  method: Method,
  closesOn: Day,
  repeats: Uuid.nullable(),
  /** What a repeat asks, as the survey before it asked. */
  questions: z.strictObject({ ids: z.array(z.string()), main: z.string() }).nullable(),
});
export type CreateFacts = z.infer<typeof Facts>;

export const createSurvey: ActDef<'survey.create', CreateFacts, 'title' | 'aim'> = defineAct({
  type: 'survey.create',
  stream: 'awareness-survey',
  words: ['title', 'aim'],
  nature: 'decision',
  facts: Facts,
  icon: 'list-checks',
  sentence: () => ({ message: surveyMessages.created }),
  retainRule: 'programme',
});

type Creating = InFile & {
  readonly id: string;
  readonly reference: string;
  readonly today: string;
  /** What the survey before asked; null where it is not there, or has no questions of knowledge. */
  readonly before: { readonly ids: readonly string[]; readonly main: string } | null;
};

/** A survey of authorities begins: what it is for, how those who are asked are found, until when. */
export const toCreate: Doing<CreateSurvey, InFile, Creating> = {
  act: createSurvey,
  input: CreateSurvey,
  roles: surveyRoles,
  may: mayWriteSurvey,
  refuses: ({ closesOn, repeats }, { today, before }) => {
    if (closesOn < today) return wrongAt('closesOn', surveyMessages.closesInPast);
    return repeats !== null && before === null ? wrongAt('repeats', surveyMessages.nothingToRepeat) : null;
  },
  acts: ({ act, title, aim, method, closesOn, repeats }, { id, at, reference, before }) => [
    createSurvey.draft({
      at,
      id: act.id,
      stream: id,
      facts: {
        ...{ reference, method, closesOn, repeats },
        questions: before && { ids: [...before.ids], main: before.main },
      },
      words: { title, aim },
    }),
  ],
};
