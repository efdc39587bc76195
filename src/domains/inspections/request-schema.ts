import { z } from 'zod';
import { ActEnvelope } from '../../kernel/act.ts';
import { Day } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text.ts';
import { Reasons } from '../disclosures/public.ts';
import { sectorsOrUnknown } from '../knowledge/public.ts';
import { Workplace } from '../signals/public.ts';
import { Purpose } from './schema.ts';

/** What an agency can be asked for its share of. */
export const shares = [
  'declarations',
  'subsidies',
  'benefits',
  'insolvencies',
  'suspicions',
  'permits',
  'other',
] as const;
export const Share = z.enum(shares);
export type Share = z.infer<typeof Share>;

const ground = z.string().regex(/^[a-z0-9.-]{3,60}$/);
const asked = z
  .array(Share)
  .min(1)
  .max(shares.length)
  .refine((all) => new Set(all).size === all.length);

export const AskHouse = z.strictObject({
  act: ActEnvelope,
  /** The stream that this question begins, in the asking unit's own file. */
  request: Uuid,
  toUnit: z.int().min(1),
  shares: asked,
  question: text(1000),
  answerBy: Day,
  ground,
});
export type AskHouse = z.infer<typeof AskHouse>;

/** The share, each fact on a line of its own; or that no answer may be given, which means neither yes nor no. */
export const AnswerRequest = z.strictObject({
  act: ActEnvelope,
  answer: z.discriminatedUnion('given', [
    z.strictObject({ given: z.literal(true), facts: z.array(text(300)).min(1).max(20) }),
    z.strictObject({ given: z.literal(false), reason: text(500) }),
  ]),
  ground,
  /** What speaks for giving it and what is to be protected, where the ground asks for both. */
  weighing: Reasons.shape.weighing.optional(),
});
export type AnswerRequest = z.infer<typeof AnswerRequest>;

/** What crosses with a question: for what, where, which share, by when. No id of ours, and not when we go there. */
export const RequestSnapshot = z.strictObject({
  /** The unit to which the answer goes. */
  fromUnit: z.int().min(1),
  purpose: Purpose,
  workplace: Workplace,
  sector: z.enum(sectorsOrUnknown),
  shares: asked,
  answerBy: Day,
  question: text(1000),
});
export type RequestSnapshot = z.infer<typeof RequestSnapshot>;

/** What crosses back, to the unit that asked and to nobody else. `answers` is the letter that asked. */
export const AnswerSnapshot = z.strictObject({
  answers: Uuid,
  given: z.boolean(),
  answer: text(6500).optional(),
});
export type AnswerSnapshot = z.infer<typeof AnswerSnapshot>;

/** What crosses with an invitation: for what, where, when, and who leads. */
export const InvitationSnapshot = z.strictObject({
  purpose: Purpose,
  workplace: Workplace,
  startsAt: z.string(),
});
export type InvitationSnapshot = z.infer<typeof InvitationSnapshot>;
