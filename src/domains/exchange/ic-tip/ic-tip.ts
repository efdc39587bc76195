import { z } from 'zod';

/**
 * The frame of IC-TIP, the classification that the Statistical Commission of the United Nations adopted in 2025: it records events,
 * victims, perpetrators and reporting entities. Its text was not obtained, so there is a frame and no code list. Each of them says so by
 * the very words below, and nothing else is accepted until the text has been read.
 */
export const icTipUnits = ['event', 'victim', 'perpetrator', 'reporting-entity'] as const;

export const pendingText = 'PENDING IC-TIP TEXT';

const Both = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });

const Question = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)+$/),
    question: Both,
    /** Whether the acts of CAPE answer it. The question is CAPE's own, and no variable of IC-TIP. */
    held: z.enum(['yes', 'partly', 'no']),
    note: Both,
    acts: z.array(z.string()),
    tables: z.array(z.string()),
    code_list: z.literal(pendingText),
  })
  .refine(({ held, acts, tables }) => (held === 'no') === (acts.length + tables.length === 0), {
    message: 'what is held is answered by an act or a table, and what is not held by none',
  });

export const IcTipFile = z.strictObject({
  name: z.literal('IC-TIP'),
  adopted: z.int(),
  source: z.string().min(1),
  mark: z.string(),
  verified_on: z.null(),
  units: z
    .array(z.strictObject({ unit: z.enum(icTipUnits), title: Both, questions: z.array(Question).min(1) }))
    .refine((units) => units.map(({ unit }) => unit).join() === icTipUnits.join(), {
      message: `the units are ${icTipUnits.join(', ')}, in this order`,
    }),
});
/** From `knowledge/standards/ic-tip.yaml`. */
export type IcTip = z.infer<typeof IcTipFile>;
