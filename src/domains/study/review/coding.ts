import { z } from 'zod';
import { County, exits, IsoDay, obstacles, reasons, stagesOf, stepOf, steps } from '../../caseload/public.ts';
import { sectorsOrUnknown } from '../../knowledge/public.ts';

/** What a file is called among its readers: letters, a year or a number. A name or an identity number has another shape. */
export const FilePseudonym = z.string().regex(/^[A-ZÅÄÖ]{1,3}-[0-9]{2,4}(-[0-9]{1,3})?$/);

export const reviewedStages = stagesOf.criminal;

/** What one reader has found in a closed file: codes, days and pages. Nothing in it is a text. */
export const Coding = z
  .strictObject({
    /** The first day of a suspicion, and the day on which the file was closed; null when the file does not say. */
    began: IsoDay.nullable(),
    ended: IsoDay.nullable(),
    stage: z.enum(reviewedStages),
    exit: z.enum(exits as unknown as [string, ...string[]]),
    reason: z.enum(reasons as unknown as [string, ...string[]]).nullable(),
    steps: z.array(z.enum(steps)).refine((list) => new Set(list).size === list.length),
    /** The obstacles, each with the page on which it can be read. */
    obstacles: z
      .array(
        z.strictObject({
          code: z.enum(obstacles as unknown as [string, ...string[]]),
          page: z.int().min(1).max(99_999),
        }),
      )
      .refine((list) => new Set(list.map(({ code }) => code)).size === list.length),
    county: County.nullable(),
    sector: z.enum(sectorsOrUnknown),
  })
  .refine(({ began, ended }) => began === null || ended === null || began <= ended, {
    path: ['ended'],
    params: { rule: 'ends-after-it-begins' },
  });
export type Coding = z.infer<typeof Coding>;

/** Why the ending of a coding cannot be: the exit does not belong to the stage, or the reason does not explain the exit. */
export function wrongEnding({
  stage,
  exit,
  reason,
}: Pick<Coding, 'stage' | 'exit' | 'reason'>): 'exit' | 'reason' | null {
  const cells = { unit: 'person', chain: 'criminal', stage, exit, obstacle: '', noticed: '' };
  if (stepOf({ ...cells, reason: '' }).wrong.length > 0) return 'exit';
  return stepOf({ ...cells, reason: reason ?? '' }).wrong.length > 0 ? 'reason' : null;
}
