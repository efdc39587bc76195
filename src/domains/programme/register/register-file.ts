import { z } from 'zod';
import { CountryCode } from '../programme-schema.ts';
import { Obstacle } from '../schema.ts';
import { RecommendationCode } from './register-schema.ts';

const Both = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
const Source = z.strictObject({ name: z.string().min(1), link: z.string().min(1) });

const Recommendation = z.strictObject({
  id: RecommendationCode,
  obstacles: z.array(Obstacle).min(1),
  text: Both,
  source: Source,
  unverified: z.boolean(),
});
const Practice = z.strictObject({
  id: z.string().regex(/^[a-z]{2}-[a-z0-9-]{3,60}$/),
  country: CountryCode,
  obstacles: z.array(Obstacle).min(1),
  what: Both,
  where: Both,
  /** Null where no evidence was found. */
  evidence: Both.nullable(),
  not_shown: Both,
  conditions: Both,
  source: Source,
  unverified: z.boolean(),
});

const unlike = <Row extends { readonly id: string }>(rows: readonly Row[]): boolean =>
  new Set(rows.map(({ id }) => id)).size === rows.length;

export const RecommendationsFile = z.strictObject({
  recommendations: z.array(Recommendation).min(1).refine(unlike, 'Two recommendations have the same id.'),
});
export const PracticesFile = z.strictObject({
  practices: z.array(Practice).min(1).refine(unlike, 'Two practices have the same id.'),
});
/** What reports have recommended and how other countries do it, from `knowledge/programme`. */
export type Register = z.infer<typeof RecommendationsFile> & z.infer<typeof PracticesFile>;
