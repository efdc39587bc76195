import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';
import { CostFigures } from './cost/cost-figures.ts';
import { Coding, FilePseudonym } from './review/coding.ts';
import { SamplingPlan } from './review/sampling/sampling-plan.ts';
import { Study } from './schema.ts';

const Named = z.strictObject({ sv: z.string(), en: z.string() });

/** The short name of a study, the same in every agency that contributes to it. */
export const StudyName = z.string().regex(/^[a-z][a-z0-9-]{2,39}$/);

/** The number under which an ethical review was given (Swedish: 2026-01234-01); null: everything in it is invented. */
export const EthicsId = z.string().regex(/^\d{4}-\d{5}-\d{2}$/);

export const ReviewFacts = z.strictObject({ pseudonym: FilePseudonym, coding: Coding });
export type ReviewFacts = z.infer<typeof ReviewFacts>;

export const ResolveFacts = z.strictObject({ coding: Coding });
export type ResolveFacts = z.infer<typeof ResolveFacts>;

/** Which closed files are to be read: what was asked, the stream that drew, and the running numbers that it drew. */
export const PlanFacts = SamplingPlan;
export type PlanFacts = z.infer<typeof PlanFacts>;

/** An agency gives its rows to a study. The rows lie sealed beside the act of sending that goes with it. */
export const ContributeFacts = z.strictObject({
  study: StudyName,
  ethics: EthicsId.nullable(),
  ground: z.string(),
  to: z.strictObject({ unit: Named, house: Named }),
  rows: z.int().min(1),
  letter: Uuid,
});
export type ContributeFacts = z.infer<typeof ContributeFacts>;

/** Figures, frozen as they may be shown, with how they came about. Nothing in it is about one person. */
export const ReleaseFacts = z.strictObject({
  study: StudyName,
  name: z.string().min(1).max(80),
  invented: z.boolean(),
  /** The agencies whose rows it counts, each with its newest contribution. */
  houses: z.array(Named),
  /** Persons whose rows in several agencies were put together by a common letter, and those who stand apart; 1 to 4 are not told. */
  joined: z.int().nullable(),
  apart: z.int().nullable(),
  figures: Study,
  /** What it cost, by sector; null where no agency told of it, absent in releases from before that could be told. */
  cost: CostFigures.nullable().optional(),
});
export type ReleaseFacts = z.infer<typeof ReleaseFacts>;

export const SignFacts = z.strictObject({ release: Uuid });
export type SignFacts = z.infer<typeof SignFacts>;
