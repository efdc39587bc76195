import { z } from 'zod';
import { topics, understandings } from './people.ts';
import { IndicatorId, Minute, OwnId } from './written.ts';

/** What a seat can do. Each is recorded in the product as an act of its own; knowledge/exercises/README.md says which. */
export const moveActs = [
  'offer-all',
  'introduce',
  'rights',
  'own-interpreter',
  'take-aside',
  'care',
  'ask',
  'accept-no',
  'press',
  'single-out',
  'before-controller',
  'ask-status',
  'take-thing',
  'return-thing',
  'promise',
  'promise-kept',
  'promise-broken',
  'hand-on',
  'expose',
  'consent',
  'go',
  'look',
  'enter',
  'person-go',
  'ask-to-show',
  'open',
  'request',
  'photograph',
  'copy',
  'preserve',
  'seize',
  'record',
  'tell',
  'disclose',
  'acknowledge',
  'refuse',
  'change-capacity',
  'open-investigation',
  'demand-under-penalty',
  'book',
  'bed-accepted',
  'civilian-jacket',
  'pause',
  'inject-send',
  'inject-hold',
  'inject-skip',
] as const;

/** Who leads the exercise: sends, holds and skips events, and has no seat. */
export const leader = 'facilitator';

/** Several moves of another list of the same file, put in at their own times. */
export const MovesOf = z.strictObject({ of: OwnId, from: Minute, to: Minute });
export type MovesOf = z.infer<typeof MovesOf>;

/** One move of one seat. Which other fields an act needs is said by `play/make-move.ts`. */
export const Move = z.strictObject({
  t: Minute,
  role: OwnId,
  act: z.enum(moveActs),
  on: OwnId.optional(),
  to: OwnId.optional(),
  room: OwnId.optional(),
  topic: z.enum(topics).optional(),
  how: z.enum(['ask-open', 'ask-closed', 'ask-again']).optional(),
  channel: z.enum(['talk', 'handover']).optional(),
  mode: z.enum(understandings).optional(),
  purpose: OwnId.optional(),
  promise: OwnId.optional(),
  ground: OwnId.optional(),
  items: z.array(OwnId).optional(),
  facts: z.array(OwnId).optional(),
  indicators: z.array(IndicatorId).optional(),
  /** What a person said that lets this happen. */
  consent: OwnId.optional(),
  decided_by: OwnId.optional(),
  /** Its place among the moves of a play that several made at once: as they arrived. */
  order: z.int().min(0).optional(),
});
export type Move = z.infer<typeof Move>;
