import { z } from 'zod';
import { text } from '../../../kernel/text/text.ts';
import { OwnId } from '../scenario/written.ts';
import { CalledBy, MoveMade, Written } from './events.ts';

/** A mark in the drawing of a room: which thing it is, is not said before one has looked. */
const MarkId = z.string().regex(/^mark-\d{1,2}$/);
export const WantedMove = MoveMade.omit({ role: true, on: true }).extend({ on: z.union([MarkId, OwnId]).optional() });
export type WantedMove = z.infer<typeof WantedMove>;

/** What one who plays sends. */
export const PlayerCommand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), role: OwnId.nullable() }),
  z.strictObject({ kind: z.literal('rest'), resting: z.boolean() }),
  z.strictObject({ kind: z.literal('leave') }),
  z.strictObject({ kind: z.literal('move'), move: WantedMove }),
  z.strictObject({ kind: z.literal('ask'), to: OwnId, what: text(80), on: OwnId.optional() }),
  z.strictObject({ kind: z.literal('say'), to: OwnId.nullable(), text: Written }),
  z.strictObject({ kind: z.literal('put-aside'), inject: OwnId }),
  z.strictObject({ kind: z.literal('note'), text: Written, how: z.enum(['seen', 'said']) }),
  z.strictObject({ kind: z.literal('otherwise'), text: Written }),
]);
export type PlayerCommand = z.infer<typeof PlayerCommand>;

/** What the facilitator sends. */
export const LeadCommand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begin') }),
  z.strictObject({ kind: z.literal('pause') }),
  z.strictObject({ kind: z.literal('resume') }),
  z.strictObject({ kind: z.literal('speed'), speed: z.union([z.literal(1), z.literal(2), z.literal(4)]) }),
  z.strictObject({ kind: z.literal('inject'), inject: OwnId, how: z.enum(['send', 'hold', 'skip']) }),
  z.strictObject({ kind: z.literal('write'), to: OwnId.nullable(), text: Written }),
  z.strictObject({ kind: z.literal('whisper'), to: OwnId, text: Written }),
  z.strictObject({ kind: z.literal('say-as'), role: OwnId, to: OwnId.nullable(), text: Written }),
  z.strictObject({ kind: z.literal('move-as'), role: OwnId, move: WantedMove }),
  z.strictObject({ kind: z.literal('remove'), player: z.string().max(8) }),
  z.strictObject({ kind: z.literal('end') }),
]);
export type LeadCommand = z.infer<typeof LeadCommand>;

/** What opens an exercise: which scenario, and what the group is called. */
export const OpenExercise = z.strictObject({ scenario: OwnId, team: Written.max(60), solo: z.boolean() });
export type OpenExercise = z.infer<typeof OpenExercise>;

/** The code that is said aloud or shown on the wall, and the name to be called by. */
export const JoinExercise = z.strictObject({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{6}$/),
  name: CalledBy,
});
