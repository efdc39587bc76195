import { z } from 'zod';
import { EvidenceId, InBoth, IndicatorId, Minute, OwnId } from './written.ts';

const Saver = z.strictObject({ act: z.enum(['photograph', 'copy', 'preserve', 'seize']), power: OwnId });

/** When and how something is lost, and who may save it before that. */
const Perishing = z
  .strictObject({
    /** The minute of play, or the day after the visit. */
    at: Minute.optional(),
    day: z.int().min(1).optional(),
    how: InBoth,
    saved_by: z.array(Saver),
    saver: z.literal('none').optional(),
    why: InBoth.optional(),
    holder: OwnId,
  })
  .refine(({ at, day }) => (at === undefined) !== (day === undefined), { params: { rule: 'at-or-day' } });

/** A document, a thing or a record elsewhere. */
export const PlayedThing = InBoth.extend({
  id: OwnId,
  room: OwnId,
  inside: OwnId.optional(),
  look: InBoth,
  found: z.enum(['look', 'open', 'ask', 'request']),
  needs_power: OwnId.optional(),
  /** Another way to it, for those without the power, as long as it has not been taken. */
  alt: InBoth.extend({ found: z.enum(['ask']) })
    .strict()
    .optional(),
  indicator: IndicatorId.optional(),
  evidence: EvidenceId.optional(),
  /** What kind of information it is when it goes to another agency. */
  item: OwnId.default('observation'),
  gives: z.array(OwnId),
  perishes: Perishing.optional(),
  /** It contradicts the suspicion: these facts. */
  against: z.boolean().optional(),
  why_against: InBoth.optional(),
  contradicts: z.array(OwnId).default([]),
  not_a_sign: InBoth.optional(),
  /** It cannot be had on the evening of the visit. */
  tonight: z.boolean().default(true),
  return_possible: z.boolean().optional(),
}).strict();
export type PlayedThing = z.infer<typeof PlayedThing>;
