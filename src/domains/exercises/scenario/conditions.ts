import { z } from 'zod';
import { Minute, OwnId } from './written.ts';

/** `sefa.fear`: which number of which person. */
const LevelOf = z.templateLiteral([z.string().regex(/^[a-z][a-z0-9-]*$/), '.', z.enum(['fear', 'fatigue'])]);

const Fact = z.union([
  z.strictObject({
    act: z.string().min(1),
    on: OwnId.optional(),
    by: OwnId.optional(),
    before: Minute.optional(),
  }),
  z.strictObject({ told: OwnId }),
  z.strictObject({ consent: z.tuple([OwnId, OwnId]) }),
  z.strictObject({ found: OwnId }),
  z.strictObject({ t_at_least: Minute }),
  z.strictObject({ state: LevelOf, at_least: z.int() }),
  z.strictObject({ in_room: z.tuple([OwnId, OwnId]) }),
]);
export type ExerciseFact = z.infer<typeof Fact>;

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | ExerciseFact;

/** A small closed language, and no code: what must be so for something to happen, or to be left out. */
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
    Fact,
  ]),
);

/** What an event changes in the world of play. */
export const WorldChange = z.union([
  z.strictObject({ move: z.tuple([OwnId, OwnId]) }),
  z.strictObject({ destroy: OwnId }),
  z.strictObject({ state: LevelOf, add: z.int().min(-100).max(100) }),
  z.strictObject({ give: z.tuple([OwnId, OwnId]) }),
]);
export type WorldChange = z.infer<typeof WorldChange>;
