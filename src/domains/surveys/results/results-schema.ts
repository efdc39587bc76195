import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { respondentKinds } from '../respondents.ts';
import { Method } from '../survey-schema.ts';
import { changeStates } from './compare-surveys.ts';
import { shareStates } from './share-by-design.ts';

const Share = z.number().nullable();
const QuestionResult = z.strictObject({
  question: z.string(),
  state: z.enum(shareStates),
  right: z.int().nullable(),
  of: z.int().nullable(),
  doNotKnow: z.int().nullable(),
  share: Share,
  standardError: Share,
  degrees: Share,
  lower: Share,
  upper: Share,
  how: z.enum(['wilson', 'korn-graubard']).nullable(),
  effectiveSize: Share,
  designEffect: Share,
});
export type QuestionResult = z.infer<typeof QuestionResult>;

const Kind = z.enum(respondentKinds).nullable();
const GroupShown = z.strictObject({
  kind: Kind,
  invited: z.int().nullable(),
  answered: z.int().nullable(),
  rate: z.number().nullable(),
  questions: z.array(QuestionResult),
  knowledge: z
    .strictObject({ people: z.int(), mean: z.number(), standardError: z.number(), expectedRight: z.number() })
    .nullable(),
});

const ChangeShown = z.strictObject({
  kind: Kind,
  questions: z.array(
    z.strictObject({
      question: z.string(),
      state: z.enum(changeStates),
      difference: Share,
      lower: Share,
      upper: Share,
      fewAnswered: z.boolean(),
    }),
  ),
});

export const ResultsShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  title: z.string(),
  method: Method,
  closesOn: Day,
  answered: z.int().nullable(),
  main: z.string(),
  asked: z.array(
    z.strictObject({
      id: z.string(),
      ask: z.string(),
      scene: z.string().nullable(),
      right: z.string(),
      why: z.string(),
      source: z.string(),
      verified: z.boolean(),
    }),
  ),
  groups: z.array(GroupShown),
  knowledgeRefusal: z.string().nullable(),
  knowledgeQuestions: z.int(),
  before: z
    .strictObject({ id: Uuid, title: z.string(), groups: z.array(GroupShown), changes: z.array(ChangeShown) })
    .nullable(),
});
export type ResultsShown = z.infer<typeof ResultsShown>;
