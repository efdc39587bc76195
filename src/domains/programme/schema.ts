import { z } from 'zod';
import { ActEvent, Receipt } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text/text.ts';
import { Day } from '../../kernel/time/dates.ts';

export const Code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
export const Obstacle = z.string().regex(/^OB-[A-G]\d{2}$/);

/** The four agencies that a study visit has seats for. A seat can be empty; it cannot be left out. */
export const seatAgencies = ['police', 'work-environment', 'migration', 'social-services'] as const;
export const SeatAgency = z.enum(seatAgencies);
export type SeatAgency = z.infer<typeof SeatAgency>;

/** Whether something of another country's practice can be done here. */
export const lawAnswers = ['needs-law', 'not-known', 'yes', 'partly'] as const;
export const visitCountries = ['DE', 'DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'PL', 'BE', 'NL'] as const;

export const checkMonths = [3, 6] as const;
export const checkAnswers = [
  'done',
  'too-early',
  'not-started',
  'lasts',
  'fell-back',
  'no-effect',
  'no-answer',
] as const;
export const CheckAnswer = z.enum(checkAnswers);
export type CheckAnswer = z.infer<typeof CheckAnswer>;

/** Which answers there are after three months, and which after six. */
export const answersAfter: Readonly<Record<3 | 6, readonly CheckAnswer[]>> = {
  3: ['done', 'too-early', 'not-started', 'no-answer'],
  6: ['lasts', 'fell-back', 'no-effect', 'no-answer'],
};

/* A visit as it is planned. What it cannot be made without may be missing here: `whatIsMissing` says it with a sentence for each. */

const Seat = z.strictObject({
  id: Uuid,
  agency: SeatAgency,
  taken: z.boolean(),
  /** Who sits there, or why no one does. */
  says: text(200).nullable(),
});
const LawRow = z.strictObject({
  there: text(300),
  here: text(300),
  answer: z.enum(lawAnswers),
  note: text(120).nullable(),
});

export const VisitPlan = z.strictObject({
  title: text(200),
  obstacle: Obstacle.nullable(),
  country: z.enum(visitCountries),
  place: text(80),
  from: Day,
  to: Day,
  /** The Monday by which each participant has decided one act. */
  monday: Day,
  practice: text(800).nullable(),
  supports: text(500).nullable(),
  doesNotShow: text(500).nullable(),
  sources: text(500).nullable(),
  law: z.array(LawRow).max(12),
  seats: z.array(Seat).max(16),
});
export type VisitPlan = z.infer<typeof VisitPlan>;

export const CheckCount = z.strictObject({ done: z.int().min(0).max(100_000), of: z.int().min(0).max(100_000) });

export type CheckCount = z.infer<typeof CheckCount>;

/* What goes out. */

const CheckShown = z.strictObject({
  after: z.union([z.literal(3), z.literal(6)]),
  on: Day,
  /** Null: not answered yet; `due` says whether it has been asked. */
  answer: CheckAnswer.nullable(),
  due: z.boolean(),
  count: CheckCount.nullable(),
  note: z.string().nullable(),
});
const SeatShown = z.strictObject({
  id: Uuid,
  agency: SeatAgency,
  taken: z.boolean(),
  says: z.string(),
  mondayAct: z.string().nullable(),
  checks: z.array(CheckShown),
});
export type SeatShown = z.infer<typeof SeatShown>;

export const VisitShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  title: z.string(),
  obstacle: Obstacle,
  country: z.enum(visitCountries),
  place: z.string(),
  from: Day,
  to: Day,
  monday: Day,
  practice: z.string(),
  supports: z.string(),
  doesNotShow: z.string(),
  sources: z.string(),
  law: z.array(
    z.strictObject({ there: z.string(), here: z.string(), answer: z.enum(lawAnswers), note: z.string().nullable() }),
  ),
  seats: z.array(SeatShown),
  timeline: z.array(ActEvent),
  /** That it was made was withdrawn: it is only read. */
  isWithdrawn: z.boolean(),
  may: z.array(z.string()),
});
export type VisitShown = z.infer<typeof VisitShown>;
export const VisitAnswer = z.strictObject({ visit: VisitShown, receipt: Receipt });
export type VisitAnswer = z.infer<typeof VisitAnswer>;

export const VisitRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  obstacle: Obstacle,
  country: z.enum(visitCountries),
  from: Day,
  to: Day,
  seats: z.int(),
  taken: z.int(),
  lasts: z.int(),
  checked: z.int(),
});
export type VisitRow = z.infer<typeof VisitRow>;
