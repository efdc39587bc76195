import { z } from 'zod';

/** As much of a statement of xAPI 1.0.3 as is judged; the rest is stored as it came. */
const Activity = z.looseObject({ id: z.string().max(2000), objectType: z.literal('Activity').optional() });
const Activities = z.union([z.array(Activity).max(50), Activity.transform((one) => [one])]);
const duration =
  /^P(?!$)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?W)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/;

export const Statement = z.looseObject({
  id: z.uuid().optional(),
  actor: z.looseObject({
    objectType: z.literal('Agent').optional(),
    account: z.strictObject({ homePage: z.string().max(500), name: z.string().max(200) }),
  }),
  verb: z.looseObject({ id: z.string().max(500) }),
  object: z.looseObject({ id: z.string().max(2000) }),
  result: z
    .looseObject({
      score: z
        .looseObject({
          scaled: z.number().min(-1).max(1).optional(),
          raw: z.number().optional(),
          min: z.number().optional(),
          max: z.number().optional(),
        })
        .optional(),
      success: z.boolean().optional(),
      completion: z.boolean().optional(),
      duration: z.string().max(100).regex(duration).optional(),
    })
    .optional(),
  context: z.looseObject({
    registration: z.uuid(),
    contextActivities: z.looseObject({ category: Activities.optional(), grouping: Activities.optional() }).optional(),
    extensions: z.record(z.string(), z.unknown()).optional(),
  }),
  timestamp: z.iso.datetime({ offset: true }),
});
export type Statement = z.infer<typeof Statement>;
