import { z } from 'zod';
import { line, text } from '../../../kernel/text/text.ts';
import { leader, Move } from '../scenario/moves.ts';
import { OwnId } from '../scenario/written.ts';

/** What people write to each other, or down for themselves. */
export const Written = text(600);
const PlayerId = z.string().regex(/^p[0-9]{1,3}$/);
/** A name to be called by in the exercise. It need not be one’s own. */
export const CalledBy = line(40);

/** A move as it is stored: when it was made is said by the event, and its place among the others by its number. */
export const MoveMade = Move.omit({ t: true, order: true });
export type MoveMade = z.infer<typeof MoveMade>;

/** Who made a move: the player of the seat, the rules for a seat that no one has taken, or the facilitator. */
const madeBy = z.enum(['player', 'rules', leader]);

/**
 * Everything that happens in an exercise of several people. Events are appended and never changed; clock, seats and play are folded
 * from them and from nothing else.
 */
export const LiveEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('opened'),
    scenario: OwnId,
    version: z.int(),
    team: Written.max(60),
    solo: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('joined'), player: PlayerId, name: CalledBy }),
  z.strictObject({ kind: z.literal('seated'), player: PlayerId, role: OwnId.nullable() }),
  /** Somebody who needs a pause: the seat is played automatically, and no one is told why. */
  z.strictObject({ kind: z.literal('resting'), player: PlayerId, resting: z.boolean() }),
  z.strictObject({ kind: z.literal('left'), player: PlayerId }),
  z.strictObject({ kind: z.literal('begun') }),
  z.strictObject({ kind: z.literal('paused') }),
  z.strictObject({ kind: z.literal('resumed') }),
  z.strictObject({ kind: z.literal('speed'), speed: z.union([z.literal(1), z.literal(2), z.literal(4)]) }),
  z.strictObject({ kind: z.literal('moved'), move: MoveMade, by: madeBy }),
  /** One seat asks another, which the rules play, to do something that is that seat’s. */
  z.strictObject({ kind: z.literal('asked'), from: OwnId, to: OwnId, what: z.string().max(80), on: OwnId.optional() }),
  /** What a seat that the rules play answers: its sentence, or what it lacks. */
  z.strictObject({
    kind: z.literal('answered'),
    from: OwnId,
    to: OwnId,
    sentence: z.enum(['done', 'missing', 'refused']),
  }),
  z.strictObject({ kind: z.literal('said'), from: OwnId, to: OwnId.nullable(), text: Written }),
  z.strictObject({ kind: z.literal('whispered'), to: OwnId, text: Written }),
  /** Something that the leader lets happen and that is not in the file. */
  z.strictObject({ kind: z.literal('wrote'), to: OwnId.nullable(), text: Written }),
  z.strictObject({ kind: z.literal('seen'), role: OwnId, inject: OwnId }),
  z.strictObject({ kind: z.literal('noted'), role: OwnId, text: Written, how: z.enum(['seen', 'said']) }),
  z.strictObject({ kind: z.literal('ended'), why: z.enum(['leader', 'clock']) }),
  /** What one would do otherwise: a note to oneself, after the end. */
  z.strictObject({ kind: z.literal('otherwise'), role: OwnId, text: Written }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;

export type StoredEvent = { readonly seq: number; readonly at: number; readonly event: LiveEvent };
