import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { text } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { sectorsOrUnknown } from '../../knowledge/public.ts';
import { Workplace } from '../../signals/public.ts';
import { Purpose } from '../schema.ts';

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

/** Of which shares, each once. */
export const AskedShares = z
  .array(Share)
  .min(1)
  .max(shares.length)
  .refine((all) => new Set(all).size === all.length);

/** What crosses with a question: for what, where, which share, by when. No id of ours, and not when we go there. */
export const RequestSnapshot = z.strictObject({
  /** The unit to which the answer goes. */
  fromUnit: z.int().min(1),
  purpose: Purpose,
  workplace: Workplace,
  sector: z.enum(sectorsOrUnknown),
  shares: AskedShares,
  answerBy: Day,
  question: text(1000),
});
export type RequestSnapshot = z.infer<typeof RequestSnapshot>;

/** What crosses back, to the unit that asked and to no other. `answers` is the letter that asked. */
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
