import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { text } from '../../../kernel/text/text.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { crossingOf, WithdrawalShown } from '../../disclosures/public.ts';
import { isAlias } from '../../persons/public.ts';
import { SpokenLanguage } from '../schema.ts';
import { answers, questionCodes, WorkerAnswers } from '../visit/schema.ts';

/* Who investigates asks the unit that a worker consented to for some of the worker's first answers. */

const Day = z.iso.date();

/** What the person is called between the two agencies: an alias, so that no person's name or number travels. */
export const Called = z.string().refine(isAlias, { params: { rule: 'alias' } });

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
 * What crosses back: the chosen answers and nothing beside them; or, without any, that none may be given. When and in which language they
 * were said is not in the person's consent, so it does not cross.
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
  /** Whom of this agency it is about, once an officer here has said so. */
  about: z.strictObject({ person: Uuid, alias: z.string() }).nullable(),
  declined: z.strictObject({ at: Instant, reason: z.string().nullable() }).nullable(),
  /**
   * In the agency that is asked, once it is said whom it is about: what is there of the conversation, and to what the person has consented.
   */
  held: z
    .strictObject({
      answers: WorkerAnswers,
      yes: z.strictObject({ givenAt: Instant, facts: z.array(z.string()).nullable() }).nullable(),
    })
    .nullable(),
  passedOn: z.array(crossingOf(questionCodes)),
  /** In the agency that asked: each letter with answers that came, or that said that none may be given. */
  replies: z.array(z.strictObject({ at: Instant, answers: WorkerAnswers })),
  /** Those of this agency whom it can be about, and the conversations in which a person answered. */
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
