import { z } from 'zod';
import { ActEnvelope, ActEvent, Receipt, Visibility } from '../../kernel/act.ts';
import { Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text.ts';
import { crossingOf, WithdrawalShown } from '../disclosures/public.ts';
import { isAlias } from '../persons/public.ts';
import { SpokenLanguage } from './schema.ts';
import { answers, questionCodes, WorkerAnswers } from './visit-schema.ts';

/* Who investigates asks the unit that a worker said yes to for some of the worker's first answers. */

const Day = z.iso.date();

/** What the person is called between the two agencies: an alias, so that no name and no number of anybody travels. */
const Called = z.string().refine(isAlias, { params: { rule: 'alias' } });

export const AskAnswers = z.strictObject({
  act: ActEnvelope,
  /** The stream that this question begins, in the asking unit's own file. */
  question: Uuid,
  toUnit: z.int().min(1),
  /** Null asks without naming anybody. */
  called: Called.nullable(),
  /** The day of a decision that the answers are needed for: the day alone, and not what will be decided. */
  decisionOn: Day.nullable(),
  asks: text(600),
  ground: z.string().regex(/^[a-z0-9.-]{3,60}$/),
});
export type AskAnswers = z.infer<typeof AskAnswers>;

/** Taking it says nothing of anybody: it is done in the same way where nobody of that name has ever been. */
export const TakeQuestion = z.strictObject({ act: ActEnvelope });
export type TakeQuestion = z.infer<typeof TakeQuestion>;

/** Whom it is about in this agency, and in which conversation they answered. It stays in this agency. */
export const NamePerson = z.strictObject({ act: ActEnvelope, person: Uuid, conversation: Uuid });
export type NamePerson = z.infer<typeof NamePerson>;

export const DeclineAnswers = z.strictObject({ act: ActEnvelope, reason: text(500) });
export type DeclineAnswers = z.infer<typeof DeclineAnswers>;

/** What crosses with a question. Nothing of the file that asks. */
export const QuestionSnapshot = z.strictObject({
  /** The unit to which the answers go. */
  fromUnit: z.int().min(1),
  decisionOn: Day.optional(),
  called: Called.optional(),
  asks: text(600),
});
export type QuestionSnapshot = z.infer<typeof QuestionSnapshot>;

const oneAnswer = z.enum(answers).optional();
const each = Object.fromEntries(questionCodes.map((code) => [code, oneAnswer])) as Record<
  (typeof questionCodes)[number],
  typeof oneAnswer
>;

/**
 * What crosses back: the chosen answers and nothing beside them; or, without any, that none may be given. When and in which
 * language they were said is not in the person's yes, so it does not cross.
 */
export const AnswersSnapshot = z.strictObject({ question: Uuid, ...each });
export type AnswersSnapshot = z.infer<typeof AnswersSnapshot>;

export const QuestionShown = z.strictObject({
  id: Uuid,
  reference: z.string().nullable(),
  side: z.enum(['asks', 'is-asked']),
  other: z.string(),
  /** The unit that asked, where this agency is the one that is asked. */
  fromUnit: z.int().nullable(),
  called: z.string().nullable(),
  asks: z.string().nullable(),
  decisionOn: Day.nullable(),
  ground: z.string(),
  askedAt: Instant,
  taken: z.strictObject({ by: z.string(), at: Instant }).nullable(),
  /** Whom of this agency it is about, once somebody here has said so. */
  about: z.strictObject({ person: Uuid, alias: z.string() }).nullable(),
  declined: z.strictObject({ at: Instant, reason: z.string().nullable() }).nullable(),
  /** In the agency that is asked, once it is said whom it is about: what stands of the conversation, and to what the person has said yes. */
  held: z
    .strictObject({
      answers: WorkerAnswers,
      yes: z.strictObject({ givenAt: Instant, facts: z.array(z.string()).nullable() }).nullable(),
    })
    .nullable(),
  passedOn: z.array(crossingOf(questionCodes)),
  /** In the agency that asked: each letter with answers that came, or that said that none may be given. */
  replies: z.array(z.strictObject({ at: Instant, answers: WorkerAnswers })),
  /** Those of this agency whom it can be about, and the conversations in which somebody answered. */
  persons: z.array(z.strictObject({ id: Uuid, alias: z.string() })),
  conversations: z.array(z.strictObject({ id: Uuid, heldAt: Instant, language: SpokenLanguage, from: z.string() })),
  withdrawals: z.array(WithdrawalShown),
  timeline: z.array(ActEvent),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type QuestionShown = z.infer<typeof QuestionShown>;
export const QuestionAnswer = z.strictObject({ question: QuestionShown, receipt: Receipt });
export type QuestionAnswer = z.infer<typeof QuestionAnswer>;
