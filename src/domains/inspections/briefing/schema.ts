import { z } from 'zod';

const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text: z.string() }),
  z.strictObject({ kind: z.literal('paragraph'), text: z.string(), look: z.enum(['lead', 'plain', 'quiet']) }),
  z.strictObject({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(z.strictObject({ name: z.string(), isNumber: z.boolean() })),
    rows: z.array(z.array(z.string())),
  }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.strictObject({ name: z.string(), value: z.string() })) }),
]);

/** The sheet as the screen shows it: the same parts as on paper. */
export const BriefingShown = z.strictObject({
  title: z.string(),
  forWhom: z.string(),
  preface: z.array(Block),
  blocks: z.array(Block),
});
export type BriefingShown = z.infer<typeof BriefingShown>;
