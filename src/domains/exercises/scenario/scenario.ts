import { z } from 'zod';
import { Condition, WorldChange } from './conditions.ts';
import type { CountryPack } from './country-pack.ts';
import { Move, MovesOf, moveActs } from './moves.ts';
import { PlayedPerson } from './people.ts';
import { PlayedThing } from './things.ts';
import { InBoth, IndicatorId, Minute, ObstacleId, OwnId } from './written.ts';

const Room = InBoth.extend({
  id: OwnId,
  /** The rooms that are heard in it. */
  hears: z.array(OwnId),
  enter: z.strictObject({ power: OwnId, occupant_consent: z.boolean() }).optional(),
  scene: InBoth,
}).strict();

/** How a seat that no one has taken answers: only what it is asked, and only when it has what a real one needs. */
const Unmanned = InBoth.extend({
  answers_after: Minute.optional(),
  acknowledges_after: Minute.optional(),
  arrives_after: Minute.optional(),
  comes_when: OwnId.optional(),
  does_when_asked: z.array(z.string()).optional(),
  refuses: z.array(z.string()).optional(),
  needs: z.array(OwnId).optional(),
  missing: InBoth.optional(),
  opens_when: z.strictObject({ observations_at_least: z.int(), independent_at_least: z.int() }).optional(),
  early_hearing_when: Condition.optional(),
}).strict();

export const Seat = InBoth.extend({
  id: OwnId,
  agency: OwnId,
  capacity: OwnId,
  starts_in: OwnId,
  uniform: z.boolean().default(false),
  /** Whom it assists: in that capacity it may do what that seat may, and no more. */
  assists: OwnId.optional(),
  brief: InBoth,
  knows: z.array(OwnId),
  npc: Unmanned.optional(),
}).strict();
export type Seat = z.infer<typeof Seat>;

const Resource = z.strictObject({
  id: OwnId,
  kind: z.enum(['interpreter', 'bed', 'care']),
  language: OwnId.optional(),
  mode: z.enum(['phone', 'room']).optional(),
  for: OwnId.optional(),
  places: z.int().min(1).optional(),
  from_t: Minute.optional(),
  after_request: Minute.optional(),
  by: InBoth.optional(),
});

const Choice = InBoth.extend({ act: OwnId, counts_as: z.enum(moveActs).optional(), on: OwnId.optional() }).strict();

/** A change in the world with a time, those who notice it, and what it does. What it tempts to is for the facilitator. */
export const Inject = InBoth.extend({
  id: OwnId,
  at: Minute.optional(),
  when: Condition.optional(),
  to: z.array(OwnId),
  effects: z.array(WorldChange),
  skip_if: Condition.optional(),
  indicator: IndicatorId.optional(),
  /** It asks the seat to hand something to that agency. */
  asks_for: OwnId.optional(),
  choices: z.array(Choice).optional(),
  softened_by: InBoth.extend({ act: z.string().min(1), to_room: OwnId })
    .strict()
    .optional(),
}).strict();
export type Inject = z.infer<typeof Inject>;

export const Truth = InBoth.extend({
  id: OwnId,
  holds: z.union([z.boolean(), z.literal('unknown')]),
  elements: z.array(OwnId),
  indicators: z.array(IndicatorId),
  proofs: z.array(OwnId),
  against: z.boolean().optional(),
  known_by_brief: z.boolean().optional(),
  unreachable: InBoth.optional(),
}).strict();
export type Truth = z.infer<typeof Truth>;

const obstacle = ObstacleId.optional();
const Expected = z.strictObject({
  indicators: z.array(IndicatorId),
  talks: z.strictObject({
    offered_to_all_by: Minute,
    alone_at_least: z.int(),
    own_interpreter: z.array(OwnId),
    obstacle,
  }),
  rights: z.strictObject({ told_by: Minute, to: z.array(OwnId), obstacle }),
  handover: z
    .strictObject({ to: OwnId, acknowledged_by: Minute, names_only_with_consent: z.boolean(), obstacle })
    .optional(),
  /** A duty to report: a lawful disclosure to that agency, by that minute. */
  reported: z.strictObject({ to: OwnId, by: Minute, obstacle }).optional(),
  /** Purposes that people have agreed to by the end. */
  agreed: z.array(z.strictObject({ purpose: OwnId, for: z.array(OwnId), obstacle })).default([]),
  /** That nothing goes to another agency, and that no investigation is opened: it is right to leave. */
  nothing_handed_on: z.boolean().default(false),
  not_investigated: z.boolean().default(false),
  bed: z.strictObject({ by: Minute, for: z.array(OwnId), obstacle }).optional(),
  care: z.strictObject({ by: Minute, for: z.array(OwnId), obstacle }).optional(),
  early_hearing: z.strictObject({ asked_by: Minute, for: z.array(OwnId), obstacle }).optional(),
  capacity_change: z
    .strictObject({ role: OwnId, before: z.array(z.enum(moveActs)), decided_by: OwnId, obstacle })
    .optional(),
  perishables: z.strictObject({ saved: z.array(OwnId), cannot_be_saved: z.array(OwnId) }),
  returned: z.strictObject({ objects: z.array(OwnId), why: InBoth }).optional(),
  unlawful: z.array(
    z.strictObject({
      act: z.enum(moveActs),
      to: OwnId.optional(),
      by: z.array(OwnId).optional(),
      role: OwnId.optional(),
      capacity: OwnId.optional(),
      after: OwnId.optional(),
      room: OwnId.optional(),
      without: z.literal('occupant_consent').optional(),
      why: InBoth,
    }),
  ),
});

const ForDebrief = z.strictObject({
  questions: z.record(z.enum(['react', 'understand', 'try-again', 'carry']), z.array(InBoth).min(1)),
  other_role: z.array(InBoth.extend({ t: z.tuple([Minute, Minute]), as: OwnId }).strict()),
});

const AnswerGiven = z.strictObject({
  t: Minute,
  role: OwnId,
  on: OwnId,
  topic: z.string(),
  openness: z.int(),
  result: z.string(),
});

/** Moves, and what must come out of them for one person: worked out by another program from the written rule. */
export const Oracle = z.strictObject({
  id: OwnId,
  moves: z.array(Move).min(1),
  gives: z.array(AnswerGiven),
  end: z.strictObject({ person: OwnId, trust: z.record(OwnId, z.int()), fear: z.int(), fatigue: z.int() }),
});
export type Oracle = z.infer<typeof Oracle>;

/** An exercise: a place, its people and things, what happens there, what is true, and what the debrief compares with. */
export const Scenario = z.strictObject({
  id: OwnId,
  version: z.int().min(1),
  invented: z.literal(true),
  country: OwnId,
  sector: OwnId,
  title: InBoth,
  about: InBoth,
  content_note: InBoth,
  minutes: z.int().min(5).max(120),
  players: z.strictObject({
    min: z.int().min(1),
    max: z.int().max(30),
    best: z.int().optional(),
    solo: z.boolean(),
  }),
  aims: z.array(InBoth.extend({ obstacle: ObstacleId }).strict()).min(1),
  clock: z.strictObject({ start: z.string().min(1), game_minutes: Minute, real_minutes: Minute }),
  rooms: z.array(Room).min(1),
  roles: z.array(Seat).min(1),
  resources: z.array(Resource),
  people: z.array(PlayedPerson).min(1),
  objects: z.array(PlayedThing),
  injects: z.array(Inject),
  truth: z.array(Truth).min(1),
  expect: Expected,
  debrief: ForDebrief,
  debrief_oracle: z.strictObject({ moves: z.array(z.union([Move, MovesOf])), gives: z.unknown() }).optional(),
  oracle: z.array(Oracle).min(1),
});
export type Scenario = z.infer<typeof Scenario>;

/** A scenario together with the country it is played in. */
export type Exercise = { readonly scenario: Scenario; readonly pack: CountryPack };
