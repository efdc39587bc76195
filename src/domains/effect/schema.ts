import { z } from 'zod';
import { ShownFigure, ShownTable } from '../publication/public.ts';
import { outcomeNames } from './outcomes.ts';
import { verdicts } from './verdict.ts';

/** The page of what changed. Every number is in words already: hidden, unknown and zero never look alike. */
const Practice = z.strictObject({
  outcome: z.enum(outcomeNames),
  state: z.enum(verdicts),
  /** The result in a sentence; what is missing until it can be said; what it rests on. */
  result: z.string(),
  missing: z.array(z.string()),
  assumption: z.string(),
  /** Null where nothing was counted. */
  figure: ShownFigure.nullable(),
});

const Obstacle = z.strictObject({
  code: z.string(),
  name: z.string(),
  share: z.string(),
  courses: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  exercises: z.array(z.string()),
  /** Units of the own agency in which fewer than five people have completed a course. */
  untrained: z.array(z.string()),
  followed: ShownFigure.nullable(),
});

export const WhatChanged = z.strictObject({
  agency: z.string(),
  knowledge: z.strictObject({
    state: z.enum(['higher', 'lower', 'no-difference', 'few-answered', 'no-repeat', 'suppressed']),
    result: z.string(),
  }),
  practice: z.array(Practice),
  power: ShownTable,
  obstacle: Obstacle.nullable(),
});
export type WhatChanged = z.infer<typeof WhatChanged>;
